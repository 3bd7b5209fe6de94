<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BreakWords</name>
    <message>
        <source>cut off: %1 declared, %2 left</source>
        <translation>cortado: declara %1, quedan %2</translation>
    </message>
    <message>
        <source>one character short</source>
        <translation>falta un carácter</translation>
    </message>
    <message>
        <source>%1 characters short</source>
        <translation>faltan %1 caracteres</translation>
    </message>
    <message>
        <source>Cut off: tag %1 declares %2 characters, %3 are left.</source>
        <translation>Cortado: la etiqueta %1 declara %2 caracteres y quedan %3.</translation>
    </message>
    <message>
        <source>Field %1 is one character short.</source>
        <translation>Al campo %1 le falta un carácter.</translation>
    </message>
    <message>
        <source>Field %1 is %2 characters short.</source>
        <translation>Al campo %1 le faltan %2 caracteres.</translation>
    </message>
    <message>
        <source>The checksum (63) is missing.</source>
        <translation>Falta la suma de control (63).</translation>
    </message>
    <message>
        <source>Cut off: “%1” at character %2 is too short for a field.</source>
        <translation>Cortado: «%1», en el carácter %2, es demasiado corto para un campo.</translation>
    </message>
    <message>
        <source>At character %1 a field should begin with two digits, but “%2” stands there.</source>
        <translation>En el carácter %1 debería empezar un campo con dos dígitos, pero ahí está «%2».</translation>
    </message>
    <message>
        <source>Tag %1 at character %2 should tell its length in two digits, but “%3” stands there.</source>
        <translation>La etiqueta %1, en el carácter %2, debería indicar su longitud con dos dígitos, pero ahí está «%3».</translation>
    </message>
</context>
<context>
    <name>CallbackCard</name>
    <message>
        <source>Do not believe it</source>
        <translation>No lo dé por válido</translation>
    </message>
    <message>
        <source>The signature is wrong, so anybody may have sent it. Change nothing on the order; ask the gateway about it instead.</source>
        <translation>La firma es incorrecta, así que pudo enviarlo cualquiera. No cambie nada en el pedido; mejor consulte a la pasarela.</translation>
    </message>
    <message>
        <source>Should it be the gateway after all, it sends it again.</source>
        <translation>Si de verdad fue la pasarela, lo enviará otra vez.</translation>
    </message>
    <message>
        <source>The order is not known here</source>
        <translation>Aquí no se conoce el pedido</translation>
    </message>
    <message>
        <source>No order of this console has that number. Where the shop&apos;s own system has none either, nothing may be credited.</source>
        <translation>Ningún pedido de esta consola tiene ese número. Si el sistema propio del comercio tampoco lo tiene, no se debe acreditar nada.</translation>
    </message>
    <message>
        <source>So the gateway sends it again, while somebody looks for the order.</source>
        <translation>Así la pasarela lo envía otra vez mientras alguien busca el pedido.</translation>
    </message>
    <message>
        <source>Paid: credit the order</source>
        <translation>Pagado: acreditar el pedido</translation>
    </message>
    <message>
        <source>The amount is the one that was asked for.</source>
        <translation>El importe es el que se pidió.</translation>
    </message>
    <message>
        <source>It was heard, and need not come again.</source>
        <translation>Se recibió y no hace falta que llegue otra vez.</translation>
    </message>
    <message>
        <source>Paid, but another amount: do not credit</source>
        <translation>Pagado con otro importe: no acreditar</translation>
    </message>
    <message>
        <source>A person has to look at it: what was paid is not what was asked for.</source>
        <translation>Debe revisarlo una persona: lo pagado no es lo que se pidió.</translation>
    </message>
    <message>
        <source>It was heard. Sending it again would not change the amount.</source>
        <translation>Se recibió. Enviarlo otra vez no cambiaría el importe.</translation>
    </message>
    <message>
        <source>Part paid: do not credit yet</source>
        <translation>Pago parcial: no acreditar todavía</translation>
    </message>
    <message>
        <source>Write the amount down; a person decides what becomes of it.</source>
        <translation>Anote el importe; una persona decide qué se hace con él.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Nada que hacer todavía</translation>
    </message>
    <message>
        <source>The payment is not over. Another callback follows, or the gateway is asked.</source>
        <translation>El pago no ha terminado. Llegará otro callback, o se consulta a la pasarela.</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>El pago falló</translation>
    </message>
    <message>
        <source>Take the order as not paid. Who still wants to pay needs a new one.</source>
        <translation>Considere el pedido como no pagado. Quien aún quiera pagar necesita uno nuevo.</translation>
    </message>
    <message>
        <source>Settled already: change nothing</source>
        <translation>Ya resuelto: no cambiar nada</translation>
    </message>
    <message>
        <source>The order was settled before. A callback may come several times and counts once.</source>
        <translation>El pedido ya se había resuelto. Un callback puede llegar varias veces y cuenta una sola.</translation>
    </message>
    <message>
        <source>It was heard, else it comes again and again.</source>
        <translation>Se recibió; de lo contrario, llega una y otra vez.</translation>
    </message>
    <message>
        <source>This is no callback</source>
        <translation>Esto no es un callback</translation>
    </message>
    <message>
        <source>Fields that every callback has are missing.</source>
        <translation>Faltan campos que todo callback tiene.</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>No se puede hacer nada con él.</translation>
    </message>
    <message>
        <source>not checked: there is no secret</source>
        <translation>no comprobada: no hay clave secreta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>right, with its null fields left out of the string</source>
        <translation>correcta, con sus campos null fuera de la cadena</translation>
    </message>
    <message>
        <source>right, with its null fields in the string as “null”</source>
        <translation>correcta, con sus campos null en la cadena como «null»</translation>
    </message>
    <message>
        <source>Looking for the mistake behind the signature…</source>
        <translation>Buscando el error detrás de la firma…</translation>
    </message>
    <message>
        <source>No known mistake explains this signature with a secret known here: a value was changed on the way, or another secret signed.</source>
        <translation>Ningún error conocido explica esta firma con una clave secreta conocida aquí: un valor cambió en el camino o se firmó con otra clave.</translation>
    </message>
    <message>
        <source>No document explains it.</source>
        <translation>La documentación no lo explica.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 paid, %2 asked for</source>
        <translation>Pagado: %1; pedido: %2</translation>
    </message>
    <message>
        <source>%1, as asked for</source>
        <translation>%1, como se pidió</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1 now, then %2</source>
        <translation>%1 ahora, luego %2</translation>
    </message>
    <message>
        <source>%1, and stays so</source>
        <translation>%1, y así queda</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>%1 of %2, sent %3</source>
        <translation>%1 de %2, enviado: %3</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Several orders here have this number. Compared with this one.</source>
        <translation>Varios pedidos tienen aquí este número. Se compara con este.</translation>
    </message>
    <message>
        <source>If the signature is right: %1</source>
        <translation>Si la firma es correcta: %1</translation>
    </message>
    <message>
        <source>Choose the profile, or type its secret, before anything is done with it: without its signature anybody may have sent it.</source>
        <translation>Elija el perfil o escriba su clave secreta antes de hacer algo con él: sin comprobar la firma, pudo enviarlo cualquiera.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>HTTP %1 with the body %2, nothing else in it, within 10 seconds. %3</source>
        <translation>HTTP %1 con el cuerpo %2, sin nada más, en menos de 10 segundos. %3</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Ver en Historial</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>spaces around it removed</source>
        <translation>se quitaron espacios al inicio o al final</translation>
    </message>
    <message>
        <source>dash changed from “%1”</source>
        <translation>se cambió el guion «%1»</translation>
    </message>
    <message>
        <source>comma changed from “%1”</source>
        <translation>se cambió la coma «%1»</translation>
    </message>
    <message>
        <source>spaces and signs taken out</source>
        <translation>se quitaron espacios y signos</translation>
    </message>
    <message>
        <source>spaces and dots taken out</source>
        <translation>se quitaron espacios y puntos</translation>
    </message>
    <message>
        <source>country code taken off</source>
        <translation>se quitó el código de país</translation>
    </message>
    <message>
        <source>turned to full-width katakana from “%1”</source>
        <translation>«%1» convertido a katakana de ancho completo</translation>
    </message>
    <message>
        <source>changed from “%1”</source>
        <translation>antes era «%1»</translation>
    </message>
</context>
<context>
    <name>CodeFieldWords</name>
    <message>
        <source>Bakong account</source>
        <translation>Cuenta Bakong</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Tipo de negocio</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>Nombre de la sucursal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Other language, two letters</source>
        <translation>Otro idioma, dos letras</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>Tienda, otro idioma</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>Ciudad, otro idioma</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>Cuenta UnionPay</translation>
    </message>
</context>
<context>
    <name>CounterJudge</name>
    <message>
        <source>Broken</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>It is not printed: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>No se imprime: al escanearlo se rechazaría o pagaría a otra persona. Cópielo o escanéelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>It can be paid once.</source>
        <translation>Se puede pagar una sola vez.</translation>
    </message>
    <message>
        <source>It can be paid once, until %1.</source>
        <translation>Se puede pagar una sola vez, hasta: %1.</translation>
    </message>
    <message>
        <source>For one payment only</source>
        <translation>Solo para un pago</translation>
    </message>
    <message>
        <source>On a counter it would be dead after that: customers scan it and cannot pay. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>Después de eso no serviría en el mostrador: los clientes lo escanearían y no podrían pagar. Pida a su banco el código permanente de la tienda.</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>No se puede pagar</translation>
    </message>
    <message>
        <source>It is not printed. Ask your bank for a correct one.</source>
        <translation>No se imprime. Pida a su banco uno correcto.</translation>
    </message>
    <message>
        <source>Not known to be permanent</source>
        <translation>No consta que sea permanente</translation>
    </message>
    <message>
        <source>The code does not say that it is permanent (01 is not 11), so it may stop working on the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>El código no dice que sea permanente (01 no es 11), así que podría dejar de funcionar en el mostrador. Pida a su banco el código permanente de la tienda.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Ask your bank before you print it.</source>
        <translation>Pregunte a su banco antes de imprimirlo.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>A permanent code. It is printed exactly as it is.</source>
        <translation>Un código permanente. Se imprime exactamente como está.</translation>
    </message>
    <message>
        <source>The code of one order</source>
        <translation>El código de un pedido</translation>
    </message>
    <message>
        <source>The gateway made it for order %1. It stops working once that is paid or over, and customers could not pay at the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>La pasarela lo creó para el pedido %1. Deja de funcionar cuando ese pedido se paga o vence, y los clientes no podrían pagar en el mostrador. Pida a su banco el código permanente de la tienda.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known whether this is an order&apos;s code. Start the program again and retry.</source>
        <translation>No se pudo leer el historial, así que no se sabe si este es el código de un pedido. Reinicie el programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It asks for one amount (54), whatever a customer owes. A permanent code has none. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>Pide un monto fijo (54), sin importar lo que deba el cliente. Un código permanente no lleva ninguno. Pida a su banco el código permanente del comercio.</translation>
    </message>
</context>
<context>
    <name>DayReportWords</name>
    <message>
        <source>End of day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>%1: no real money</source>
        <extracomment>A sheet of orders that are no real money; %1: TEST or SANDBOX</extracomment>
        <translation>%1: no es dinero real</translation>
    </message>
    <message>
        <source>Currency and state</source>
        <translation>Moneda y estado</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Unknown and refused</source>
        <translation>Inciertos y rechazados</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>and %1 more in the history</source>
        <translation>y %1 más en el historial</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Según los datos al %1</translation>
    </message>
</context>
<context>
    <name>DoubleDialog</name>
    <message>
        <source>You made this link just now</source>
        <translation>Acaba de crear este enlace</translation>
    </message>
    <message>
        <source>You made this order just now</source>
        <translation>Acaba de crear este pedido</translation>
    </message>
    <message>
        <source>You made this link a minute ago</source>
        <translation>Creó este enlace hace un minuto</translation>
    </message>
    <message>
        <source>You made this order a minute ago</source>
        <translation>Creó este pedido hace un minuto</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n minutes ago</source>
        <translation>
            <numerusform>Creó este enlace hace %n minuto</numerusform>
            <numerusform>Creó este enlace hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n minutes ago</source>
        <translation>
            <numerusform>Creó este pedido hace %n minuto</numerusform>
            <numerusform>Creó este pedido hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>You made this link an hour ago</source>
        <translation>Creó este enlace hace una hora</translation>
    </message>
    <message>
        <source>You made this order an hour ago</source>
        <translation>Creó este pedido hace una hora</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n hours ago</source>
        <translation>
            <numerusform>Creó este enlace hace %n hora</numerusform>
            <numerusform>Creó este enlace hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n hours ago</source>
        <translation>
            <numerusform>Creó este pedido hace %n hora</numerusform>
            <numerusform>Creó este pedido hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was for another payer: %1.</source>
        <translation>Era para otro pagador: %1.</translation>
    </message>
    <message>
        <source>It was for another payer. Different now: %1.</source>
        <translation>Era para otro pagador. Ahora cambia: %1.</translation>
    </message>
</context>
<context>
    <name>EarlierOrder</name>
    <message>
        <source>New from this: payer data is kept only until you quit.</source>
        <translation>Nuevo con estos datos: los datos del pagador se conservan solo hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>No se ofrece un pedido nuevo con estos valores: pediría otra vez el mismo dinero.</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>Se puede hacer un pedido nuevo con estos valores cuando se haya consultado este.</translation>
    </message>
    <message>
        <source>New from this: there is no payer data of it to begin with.</source>
        <translation>Nuevo con estos datos: no se guardaron datos del pagador con los que empezar.</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>There is no payer data of such an order to erase.</source>
        <translation>De un pedido así no hay datos del pagador que borrar.</translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go, of %1.</source>
        <translation>
            <numerusform>Se borrarían los datos del pagador de %n pedido, de: %1.</numerusform>
            <numerusform>Se borrarían los datos del pagador de %n pedidos, de: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go: the oldest of %1, the latest of %2.</source>
        <translation>
            <numerusform>Se borrarían los datos del pagador de %n pedido: el más antiguo, de %1; el último, de %2.</numerusform>
            <numerusform>Se borrarían los datos del pagador de %n pedidos: el más antiguo, de %1; el último, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>one order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>por antigüedad</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>por región</translation>
    </message>
    <message>
        <source>by payer</source>
        <translation>por pagador</translation>
    </message>
    <message>
        <source>by the rule set here</source>
        <translation>por la regla fijada aquí</translation>
    </message>
    <message>
        <source>Another program has the list open: its journal is emptied as soon as that ends.</source>
        <translation>Otro programa tiene abierta la lista: su registro de cambios se vacía en cuanto este termine.</translation>
    </message>
    <message>
        <source>What the payer gave (name, mobile, e-mail, numbers, address), remarks, answers as received, and everything by which they are found.</source>
        <translation>Lo que dio el pagador (nombre, móvil, correo, números, dirección IP), las observaciones, las respuestas tal como llegaron y todo aquello con lo que se buscan.</translation>
    </message>
    <message>
        <source>The order: its number, amount, link, states and times, what was printed, and that it was erased.</source>
        <translation>El pedido: su número, importe, enlace, estados y horas, lo que se imprimió y que se borró.</translation>
    </message>
    <message>
        <source>Backups made before still hold it, locked with this computer&apos;s key.</source>
        <translation>Las copias de seguridad anteriores aún los contienen, cifrados con la clave de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1: payer data of %n order(s) erased (%2).</source>
        <translation>
            <numerusform>Constancia %1: datos del pagador de %n pedido borrados (%2).</numerusform>
            <numerusform>Constancia %1: datos del pagador de %n pedidos borrados (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be looked into, because the key of their payer data is lost. They can still be erased by age, by region or one by one.</source>
        <translation>
            <numerusform>%n pedido no se pudo revisar: se perdió su clave. Aún puede borrarse por antigüedad, región o individualmente.</numerusform>
            <numerusform>%n pedidos no se pudieron revisar: se perdió su clave. Aún pueden borrarse por antigüedad, región o uno por uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>A damaged list in the data folder is not reached and may hold payer data: %1. Delete it when nobody needs it any more.</source>
        <translation>Queda una lista dañada, quizá con datos de pagadores: %1. Elimínela cuando nadie la necesite.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Permanent or one payment</source>
        <translation>Permanente o un solo pago</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>Cuenta UnionPay</translation>
    </message>
    <message>
        <source>Account, individual</source>
        <translation>Cuenta, particular</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>Cuenta Bakong</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Account, merchant</source>
        <translation>Cuenta, comercio</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Tipo de negocio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>Nombre de la sucursal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>En otro idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>Tienda, otro idioma</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>Ciudad, otro idioma</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>Red de tarjetas</translation>
    </message>
    <message>
        <source>Not in the rules</source>
        <translation>Fuera de las reglas</translation>
    </message>
    <message>
        <source>Permanent, for any number of payments</source>
        <translation>Permanente, para cualquier número de pagos</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>Para un solo pago</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <source>Required when %1 is %2.</source>
        <translation>Obligatorio cuando %1 es %2.</translation>
    </message>
    <message>
        <source>A whole amount above zero, in %1.</source>
        <translation>Un importe entero mayor que cero, en %1.</translation>
    </message>
    <message numerus="yes">
        <source>An amount above zero in %1, with at most %n decimal(s).</source>
        <translation>
            <numerusform>Un importe mayor que cero en %1, con un máximo de %n decimal.</numerusform>
            <numerusform>Un importe mayor que cero en %1, con un máximo de %n decimales.</numerusform>
        </translation>
    </message>
    <message>
        <source>A complete e-mail address.</source>
        <translation>Una dirección de correo completa.</translation>
    </message>
    <message>
        <source>A web address: https:// or http://, then a host.</source>
        <translation>Una dirección web: https:// o http:// y luego un servidor.</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address.</source>
        <translation>Una dirección IPv4 o IPv6.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como máximo %n carácter.</numerusform>
            <numerusform>Como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything else can be sent after a warning.</source>
        <translation>Cualquier otra cosa se puede enviar tras una advertencia.</translation>
    </message>
    <message>
        <source>spaces around it are removed</source>
        <translation>se quitan los espacios al inicio y al final</translation>
    </message>
    <message>
        <source>digits of other scripts become 0 to 9</source>
        <translation>los dígitos de otras escrituras pasan a 0–9</translation>
    </message>
    <message>
        <source>300.00 becomes 300</source>
        <translation>300.00 pasa a 300</translation>
    </message>
    <message>
        <source>other dashes become -</source>
        <translation>los demás guiones pasan a -</translation>
    </message>
    <message>
        <source>other commas become ,</source>
        <translation>las demás comas pasan a ,</translation>
    </message>
    <message>
        <source>half-width kana and hiragana become full-width katakana</source>
        <translation>los kana de medio ancho y el hiragana pasan a katakana de ancho completo</translation>
    </message>
    <message>
        <source>spaces, dots, dashes and brackets are taken out</source>
        <translation>se quitan espacios, puntos, guiones y paréntesis</translation>
    </message>
    <message>
        <source>spaces, dots and brackets are taken out</source>
        <translation>se quitan espacios, puntos y paréntesis</translation>
    </message>
    <message>
        <source>the country code +%1 is taken off</source>
        <translation>se quita el código de país +%1</translation>
    </message>
    <message>
        <source>the country code +%1 becomes %2</source>
        <translation>el código de país +%1 pasa a %2</translation>
    </message>
    <message>
        <source>The document and its appendix name: %1. Other takes codes the provider gave you.</source>
        <translation>El documento y su apéndice indican: %1. En Otro van los códigos que le dio el proveedor.</translation>
    </message>
    <message>
        <source>Named in the documents: %1.</source>
        <translation>Indicado en la documentación: %1.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Optional: left empty, one is made when the order is sent.</source>
        <translation>Opcional: si se deja vacío, se genera uno al enviar el pedido.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letter(s), digits, - and _.</source>
        <translation>
            <numerusform>Como máximo %n letra, dígito, - o _.</numerusform>
            <numerusform>Como máximo %n letras, dígitos, - y _.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is used twice for one merchant.</source>
        <translation>Ningún número se usa dos veces para un mismo comercio.</translation>
    </message>
    <message>
        <source>Unique transaction number; recommended are the date and time (yyyymmddhhmmss) and a random number.</source>
        <translation>Número de transacción único; se recomienda la fecha y hora (yyyymmddhhmmss) y un número aleatorio.</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>The provider: %1</source>
        <translation>El proveedor: %1</translation>
    </message>
    <message>
        <source>Before it is sent: %1.</source>
        <translation>Antes de enviarse: %1.</translation>
    </message>
    <message>
        <source>%1 to %2 digits.</source>
        <translation>De %1 a %2 dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n dígito.</numerusform>
            <numerusform>%n dígitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) starting with %1.</source>
        <translation>
            <numerusform>%n dígito que empieza con %1.</numerusform>
            <numerusform>%n dígitos que empiezan con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes %1 orders a day from one address, %2 of them paid. Where a day begins is not documented: midnight in %3 is assumed.</source>
        <translation>La pasarela acepta %1 pedidos por día desde una dirección, %2 de ellos pagados. No está documentado cuándo empieza el día: se supone la medianoche en %3.</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>There is no text to check.</source>
        <translation>No hay texto que verificar.</translation>
    </message>
    <message>
        <source>The text is too short to be a KHQR.</source>
        <translation>El texto es demasiado corto para ser un KHQR.</translation>
    </message>
    <message>
        <source>The checksum (63) does not stand at the end, so something was added behind it.</source>
        <translation>La suma de control (63) no está al final: se agregó algo después.</translation>
    </message>
    <message>
        <source>The checksum does not fit the text: at least one character was changed or lost.</source>
        <translation>La suma de control no corresponde al texto: se cambió o se perdió al menos un carácter.</translation>
    </message>
    <message>
        <source>The text does not end in a checksum, so nobody can tell whether it is whole.</source>
        <translation>El texto no termina en una suma de control, así que no se puede saber si está completo.</translation>
    </message>
    <message>
        <source>The checksum field (63) is missing.</source>
        <translation>Falta el campo de la suma de control (63).</translation>
    </message>
    <message>
        <source>The checksum (63) is not four characters long.</source>
        <translation>La suma de control (63) no tiene cuatro caracteres.</translation>
    </message>
    <message>
        <source>Lengths were counted in bytes instead of characters. Bank apps misread such a code.</source>
        <translation>Las longitudes se contaron en bytes y no en caracteres. Las apps bancarias leen mal un código así.</translation>
    </message>
    <message>
        <source>Lengths were counted in a way bank apps do not follow, so that they misread this code.</source>
        <translation>Las longitudes se contaron de un modo que las apps bancarias no siguen, así que leen mal este código.</translation>
    </message>
    <message>
        <source>A field does not tell its length in two digits, or the text is longer than any QR code holds.</source>
        <translation>Un campo no indica su longitud con dos dígitos, o el texto es más largo de lo que cabe en un código QR.</translation>
    </message>
    <message>
        <source>A field inside field %1 does not tell its length.</source>
        <translation>Un campo dentro del campo %1 no indica su longitud.</translation>
    </message>
    <message>
        <source>Where a field should begin there is no field number.</source>
        <translation>Donde debería empezar un campo no hay número de campo.</translation>
    </message>
    <message>
        <source>Inside field %1 there is no field number where a field should begin.</source>
        <translation>Dentro del campo %1 no hay número de campo donde debería empezar uno.</translation>
    </message>
    <message>
        <source>The text ends before a field does: it was cut off.</source>
        <translation>El texto termina antes que un campo: se cortó.</translation>
    </message>
    <message>
        <source>Field %1 is shorter than what it holds: something is missing in it.</source>
        <translation>El campo %1 es más corto que su contenido: le falta algo.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a field, or holds a control character.</source>
        <translation>El texto termina a mitad de un campo o contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Field %1 stands in the code twice. Bank apps may take either one and pay different accounts or amounts.</source>
        <translation>El campo %1 está dos veces en el código. Las apps bancarias pueden tomar uno u otro y pagar a cuentas o por importes distintos.</translation>
    </message>
    <message>
        <source>There are two accounts in the code, 29 and 30. Bank apps may pay either one.</source>
        <translation>En el código hay dos cuentas, 29 y 30. Las apps bancarias pueden pagar a una u otra.</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is missing.</source>
        <translation>Falta el nombre de la tienda (59).</translation>
    </message>
    <message>
        <source>The Bakong account is missing.</source>
        <translation>Falta la cuenta Bakong.</translation>
    </message>
    <message>
        <source>The Bakong account does not have the form name@bank.</source>
        <translation>La cuenta Bakong no tiene la forma nombre@banco.</translation>
    </message>
    <message>
        <source>The amount (54) is negative, empty or longer than 13 characters, or does not fit the currency.</source>
        <translation>El importe (54) es negativo, está vacío, tiene más de 13 caracteres o no corresponde a la moneda.</translation>
    </message>
    <message>
        <source>The amount (54) is not a number.</source>
        <translation>El importe (54) no es un número.</translation>
    </message>
    <message>
        <source>No Bakong account is named (29 or 30). It may be a QR code of another scheme.</source>
        <translation>No indica ninguna cuenta Bakong (29 o 30). Puede ser un código QR de otro sistema.</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is missing.</source>
        <translation>Falta el número de comercio (30-01).</translation>
    </message>
    <message>
        <source>The bank&apos;s name (30-02) is missing.</source>
        <translation>Falta el nombre del banco (30-02).</translation>
    </message>
    <message>
        <source>The currency (53) is missing.</source>
        <translation>Falta la moneda (53).</translation>
    </message>
    <message>
        <source>The code does not begin with its format (00).</source>
        <translation>El código no empieza con su formato (00).</translation>
    </message>
    <message>
        <source>The kind of business (52) is missing.</source>
        <translation>Falta el tipo de negocio (52).</translation>
    </message>
    <message>
        <source>The country (58) is missing.</source>
        <translation>Falta el país (58).</translation>
    </message>
    <message>
        <source>The city (60) is missing.</source>
        <translation>Falta la ciudad (60).</translation>
    </message>
    <message>
        <source>The currency is neither riel (116) nor US dollar (840).</source>
        <translation>La moneda no es ni riel (116) ni dólar estadounidense (840).</translation>
    </message>
    <message>
        <source>The code says neither that it is permanent (11) nor that it is for one payment (12).</source>
        <translation>El código no dice si es permanente (11) ni si es para un solo pago (12).</translation>
    </message>
    <message>
        <source>The kind of business (52) is not a number of four digits.</source>
        <translation>El tipo de negocio (52) no es un número de cuatro dígitos.</translation>
    </message>
    <message>
        <source>There is a name in another language, but not which language (64-00).</source>
        <translation>Hay un nombre en otro idioma, pero no dice en cuál (64-00).</translation>
    </message>
    <message>
        <source>There is a second language, but no name in it (64-01).</source>
        <translation>Hay un segundo idioma, pero ningún nombre en él (64-01).</translation>
    </message>
    <message>
        <source>The Bakong account is longer than 32 characters or empty.</source>
        <translation>La cuenta Bakong tiene más de 32 caracteres o está vacía.</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is longer than 25 characters or empty.</source>
        <translation>El nombre de la tienda (59) tiene más de 25 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The bill number (62-01) is longer than 25 characters or empty.</source>
        <translation>El número de factura (62-01) tiene más de 25 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The mobile number (62-02) is longer than 25 characters or empty.</source>
        <translation>El número de móvil (62-02) tiene más de 25 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The store label (62-03) is longer than 25 characters or empty.</source>
        <translation>El nombre de la sucursal (62-03) tiene más de 25 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The reference (62-05) is longer than 25 characters or empty.</source>
        <translation>La referencia (62-05) tiene más de 25 caracteres o está vacía.</translation>
    </message>
    <message>
        <source>The terminal (62-07) is longer than 25 characters or empty.</source>
        <translation>La terminal (62-07) tiene más de 25 caracteres o está vacía.</translation>
    </message>
    <message>
        <source>The purpose (62-08) is longer than 25 characters or empty.</source>
        <translation>El concepto (62-08) tiene más de 25 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The format (00) is not two characters long.</source>
        <translation>El formato (00) no tiene dos caracteres.</translation>
    </message>
    <message>
        <source>The field that tells permanent from one payment (01) is not two characters long.</source>
        <translation>El campo que distingue permanente de un solo pago (01) no tiene dos caracteres.</translation>
    </message>
    <message>
        <source>The kind of business (52) is not four digits long.</source>
        <translation>El tipo de negocio (52) no tiene cuatro dígitos.</translation>
    </message>
    <message>
        <source>The currency (53) is not three digits long.</source>
        <translation>La moneda (53) no tiene tres dígitos.</translation>
    </message>
    <message>
        <source>The country (58) is not two letters long.</source>
        <translation>El país (58) no tiene dos letras.</translation>
    </message>
    <message>
        <source>The city (60) is longer than 15 characters or empty.</source>
        <translation>La ciudad (60) tiene más de 15 caracteres o está vacía.</translation>
    </message>
    <message>
        <source>The bank&apos;s name is longer than 32 characters or empty.</source>
        <translation>El nombre del banco tiene más de 32 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is longer than 32 characters or empty.</source>
        <translation>El número de comercio (30-01) tiene más de 32 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The account information (29-01) is longer than 32 characters or empty.</source>
        <translation>Los datos de la cuenta (29-01) tienen más de 32 caracteres o están vacíos.</translation>
    </message>
    <message>
        <source>The language (64-00) is not two letters long.</source>
        <translation>El idioma (64-00) no tiene dos letras.</translation>
    </message>
    <message>
        <source>The name in the other language (64-01) is longer than 25 characters or empty.</source>
        <translation>El nombre en el otro idioma (64-01) tiene más de 25 caracteres o está vacío.</translation>
    </message>
    <message>
        <source>The city in the other language (64-02) is longer than 15 characters or empty.</source>
        <translation>La ciudad en el otro idioma (64-02) tiene más de 15 caracteres o está vacía.</translation>
    </message>
    <message>
        <source>The UnionPay account (15) is longer than 99 characters or empty.</source>
        <translation>La cuenta UnionPay (15) tiene más de 99 caracteres o está vacía.</translation>
    </message>
    <message>
        <source>A UnionPay account (15) and US dollars do not go together.</source>
        <translation>Una cuenta UnionPay (15) no admite dólares estadounidenses.</translation>
    </message>
    <message>
        <source>It is a code with an amount, but does not say when it ends (99-01).</source>
        <translation>Es un código con importe, pero no dice cuándo vence (99-01).</translation>
    </message>
    <message>
        <source>The code has expired: bank apps refuse it.</source>
        <translation>El código venció: las apps bancarias lo rechazan.</translation>
    </message>
    <message>
        <source>The end (99-01) is in the past.</source>
        <translation>El vencimiento (99-01) ya pasó.</translation>
    </message>
    <message>
        <source>It says that it is for one payment (12), but holds no amount.</source>
        <translation>Dice que es para un solo pago (12), pero no lleva importe.</translation>
    </message>
    <message>
        <source>The time it ends (99-01) is not a time of 13 digits, or lies before it was made.</source>
        <translation>La hora de vencimiento (99-01) no es una hora de 13 dígitos o es anterior a la de creación.</translation>
    </message>
    <message>
        <source>The amount is zero. Bank apps then ask the payer for one.</source>
        <translation>El importe es cero. En ese caso, las apps bancarias le piden uno al pagador.</translation>
    </message>
    <message>
        <source>The country (58) is not Cambodia (KH).</source>
        <translation>El país (58) no es Camboya (KH).</translation>
    </message>
    <message>
        <source>The time it was made (99-00) is not a time of 13 digits.</source>
        <translation>La hora de creación (99-00) no es una hora de 13 dígitos.</translation>
    </message>
    <message>
        <source>The amount is in riel and has decimals. Some bank apps refuse that.</source>
        <translation>El importe está en rieles y tiene decimales. Algunas apps bancarias lo rechazan.</translation>
    </message>
    <message>
        <source>The amount in dollars has more than two decimals. Bank apps may round it.</source>
        <translation>El importe en dólares tiene más de dos decimales. Las apps bancarias pueden redondearlo.</translation>
    </message>
    <message>
        <source>Field %1, which the rules do not know, stands there more than once.</source>
        <translation>El campo %1, que las reglas no conocen, está más de una vez.</translation>
    </message>
    <message>
        <source>The fields stand in an unusual order. Bank apps read it all the same.</source>
        <translation>Los campos están en un orden inusual. Las apps bancarias lo leen de todos modos.</translation>
    </message>
    <message>
        <source>Field %1 is not in the rules. It is a bank&apos;s or scheme&apos;s own and is kept as it is.</source>
        <translation>El campo %1 no está en las reglas. Es propio de un banco o de una red y se conserva tal cual.</translation>
    </message>
    <message>
        <source>%1 is longer than allowed.</source>
        <translation>%1 es más largo de lo permitido.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Copy or scan it again from where it came.</source>
        <translation>Cópielo o escanéelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Ask whoever made it, your bank or the gateway&apos;s provider, for a correct one.</source>
        <translation>Pida uno correcto a quien lo creó: su banco o el proveedor de la pasarela.</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>Emita uno nuevo.</translation>
    </message>
    <message>
        <source>That may only follow from where the text breaks.</source>
        <translation>Puede ser solo consecuencia de dónde se corta el texto.</translation>
    </message>
    <message>
        <source>%1 · %2 · code %3</source>
        <translation>%1 · %2 · código %3</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Dañado</translation>
    </message>
</context>
<context>
    <name>KhqrProblem</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1 ordered, the code says %2</source>
        <translation>El pedido es de %1, el código dice %2</translation>
    </message>
    <message>
        <source>%1 ordered, the code names no amount</source>
        <translation>El pedido es de %1, el código no indica importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>%1: it was over when it came</source>
        <translation>%1: ya había vencido al llegar</translation>
    </message>
    <message>
        <source>the code does not say when it ends</source>
        <translation>el código no dice cuándo vence</translation>
    </message>
    <message>
        <source>when the code ends cannot be read</source>
        <translation>no se puede leer cuándo vence el código</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>does not hold: the code was damaged</source>
        <translation>no coincide: el código está dañado</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
</context>
<context>
    <name>MerchantHelp</name>
    <message>
        <source>Required. What you call this merchant; it is shown everywhere and never sent.</source>
        <translation>Obligatorio. Cómo llama usted a este comercio; se muestra en todas partes y nunca se envía.</translation>
    </message>
    <message>
        <source>Required. Decides which fields an order has and how they are checked.</source>
        <translation>Obligatorio. Decide qué campos tiene un pedido y cómo se validan.</translation>
    </message>
    <message>
        <source>Required. It is not sent: each currency has its own base URL and merchant number.</source>
        <translation>Obligatorio. No se envía: cada moneda tiene su propia URL base y su número de comercio.</translation>
    </message>
    <message>
        <source>Required. TEST is the provider&apos;s sandbox, LIVE takes real money, SANDBOX is on this machine.</source>
        <translation>Obligatorio. TEST es el entorno de pruebas del proveedor, LIVE cobra dinero real, SANDBOX está en este equipo.</translation>
    </message>
    <message>
        <source>Required. Sent with every request as the header merchantNo; 10 digits at this provider.</source>
        <translation>Obligatorio. Se envía con cada solicitud como encabezado merchantNo; 10 dígitos en este proveedor.</translation>
    </message>
    <message>
        <source>Required. https, the host, and the region&apos;s path at its end; the provider&apos;s manager or portal names it.</source>
        <translation>Obligatorio. https, el servidor y, al final, la ruta de la región; la indica el gestor o el portal del proveedor.</translation>
    </message>
    <message>
        <source>Required. Signs every request and is never sent itself. It is kept in the system keychain, never in a file.</source>
        <translation>Obligatorio. Firma cada solicitud y nunca se envía. Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Optional. Put before the order numbers this program makes: at most 12 letters, digits, - or _.</source>
        <translation>Opcional. Va delante de los números de pedido que genera este programa: como máximo 12 letras, dígitos, - o _.</translation>
    </message>
    <message>
        <source>Optional. A live order above this amount is asked about once more before it is sent.</source>
        <translation>Opcional. Un pedido LIVE por encima de este importe se confirma una vez más antes de enviarse.</translation>
    </message>
    <message>
        <source>The address of your server that the gateway reports payments to. Empty here, every order asks for it.</source>
        <translation>La dirección de su servidor a la que la pasarela informa los pagos. Si queda vacía, cada pedido la pide.</translation>
    </message>
    <message>
        <source>Where the payer&apos;s browser goes after paying. Empty here, every order asks for it where the region needs it.</source>
        <translation>A dónde va el navegador del pagador después de pagar. Si queda vacía, cada pedido la pide donde la región la exige.</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>a typographic quote stands where a plain one belongs; not repaired</source>
        <translation>hay una comilla tipográfica donde va una recta; no se corrigió</translation>
    </message>
    <message>
        <source>a typographic dash stands where “-” belongs; not repaired</source>
        <translation>hay un guion tipográfico donde va «-»; no se corrigió</translation>
    </message>
    <message>
        <source>this is not valid JSON from here on</source>
        <translation>desde aquí, el JSON no es válido</translation>
    </message>
    <message>
        <source>this part could not be read</source>
        <translation>esta parte no se pudo leer</translation>
    </message>
    <message>
        <source>this field stands there twice; readers take the last</source>
        <translation>este campo aparece dos veces; se suele leer el último</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>a character that cannot be seen stands here</source>
        <translation>aquí hay un carácter que no se ve</translation>
    </message>
    <message>
        <source>this escape is not a known one</source>
        <translation>este escape no es conocido</translation>
    </message>
    <message>
        <source>the body comes from a file that is not here; ask for it</source>
        <translation>el cuerpo viene de un archivo que no está aquí; pídalo</translation>
    </message>
    <message>
        <source>a secret stood here; it is hidden</source>
        <translation>aquí había una clave secreta; se ocultó</translation>
    </message>
    <message>
        <source>this value was masked by whoever sent it; its signature cannot be checked</source>
        <translation>quien lo envió enmascaró este valor; su firma no se puede comprobar</translation>
    </message>
    <message>
        <source>the text is cut off here</source>
        <translation>el texto se corta aquí</translation>
    </message>
    <message>
        <source>something to know: %1</source>
        <translation>algo que conviene saber: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>Cadena a firmar</translation>
    </message>
    <message>
        <source>%1. %2, line %3</source>
        <translation>%1. %2, línea %3</translation>
    </message>
    <message>
        <source>the text is too long; what follows was not read</source>
        <translation>el texto es demasiado largo; lo que sigue no se leyó</translation>
    </message>
</context>
<context>
    <name>OrderCards</name>
    <message>
        <source>The gateway refused this order</source>
        <translation>La pasarela rechazó este pedido</translation>
    </message>
    <message>
        <source>It did not accept what was sent: most often one of the values, else the merchant number or the secret. Nothing can be paid with it.</source>
        <translation>No aceptó lo que se envió: casi siempre es uno de los valores; si no, el número de comercio o la clave secreta. Con él no se puede pagar nada.</translation>
    </message>
    <message>
        <source>It understood the order and gave it up at once. Nothing can be paid with it.</source>
        <translation>Entendió el pedido y lo abandonó de inmediato. Con él no se puede pagar nada.</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Lo que dijo la pasarela</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Correcting keeps the values and takes a new order number.</source>
        <translation>Al corregir se conservan los valores y se toma un nuevo número de pedido.</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>Corregir y enviar</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>%1, used up: the next try gets a new one</source>
        <translation>%1, ya usado: el próximo intento lleva otro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>No money can be affected. What you typed is still in the form.</source>
        <translation>Ningún dinero puede verse afectado. Lo que escribió sigue en el formulario.</translation>
    </message>
    <message>
        <source>Stop: this KHQR is not for this order</source>
        <translation>Alto: este KHQR no es de este pedido</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent does not agree with it. The code is not shown. Take no money with it and ask the gateway.</source>
        <translation>La pasarela aceptó el pedido, pero el código que envió no coincide con él. El código no se muestra. No cobre con él y pregunte a la pasarela.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>it could not be checked</source>
        <translation>no se pudo verificar</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>N.º de pasarela</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Ver en Historial</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Hora de envío</translation>
    </message>
    <message>
        <source>%1, waited %2 s</source>
        <translation>%1, espera de %2 s</translation>
    </message>
    <message>
        <source>This order may exist at the gateway</source>
        <translation>Este pedido puede existir en la pasarela</translation>
    </message>
    <message>
        <source>Do not send another until you have checked.</source>
        <translation>No envíe otro hasta haberlo consultado.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>This order exists at the gateway</source>
        <translation>Este pedido existe en la pasarela</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1 ordered, the gateway says %2</source>
        <translation>El pedido es de %1, la pasarela dice %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>The gateway could not be asked. Do not send another until you have checked.</source>
        <translation>No se pudo consultar a la pasarela. No envíe otro hasta haberlo consultado.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>se genera al enviar</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Reemplaza a</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>Este número de pedido ya está usado</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number was issued before. Look at it before you send another.</source>
        <translation>Ahora no se envió nada: ya se emitió un pedido con este número. Revíselo antes de enviar otro.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The gateway sent a code that does not agree with the order, and nothing else to pay with. The code is not shown; take no money with it.</source>
        <translation>La pasarela envió un código que no coincide con el pedido y ningún otro medio de pago. El código no se muestra; no cobre con él.</translation>
    </message>
    <message>
        <source>New order from these values</source>
        <translation>Nuevo pedido con estos valores</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>No se ofrece un pedido nuevo con estos valores: pediría otra vez el mismo dinero.</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>Se puede hacer un pedido nuevo con estos valores cuando se haya consultado este.</translation>
    </message>
    <message>
        <source>A new order from these values gets a number of its own and names this one as replaced.</source>
        <translation>Un pedido nuevo con estos valores recibe un número propio y nombra a este como reemplazado.</translation>
    </message>
    <message>
        <source>The gateway answered about another order</source>
        <translation>La pasarela respondió sobre otro pedido</translation>
    </message>
    <message>
        <source>Do not use or pass on anything of that answer: a link or a code in it belongs to somebody else&apos;s payment. Tell the provider.</source>
        <translation>No use ni comparta nada de esa respuesta: un enlace o un código que contenga es del pago de otra persona. Avise al proveedor.</translation>
    </message>
    <message>
        <source>So nothing is known of this order still. Do not send another until you have checked.</source>
        <translation>Así que de este pedido aún no se sabe nada. No envíe otro hasta haberlo consultado.</translation>
    </message>
    <message>
        <source>Do not send another for it.</source>
        <translation>No envíe otro en su lugar.</translation>
    </message>
    <message>
        <source>Not known there, and it may exist all the same</source>
        <translation>Allí no lo conocen, y aun así puede existir</translation>
    </message>
    <message>
        <source>It may only be late. Check again after a while, or ask the provider before you send another.</source>
        <translation>Puede que solo esté retrasado. Consulte de nuevo en un rato, o pregunte al proveedor antes de enviar otro.</translation>
    </message>
    <message>
        <source>Nothing has changed. Do not send another until you have checked.</source>
        <translation>Nada ha cambiado. No envíe otro hasta haberlo consultado.</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>Esta respuesta no se pudo escribir en el historial. Libere espacio o devuelva el permiso y consulte de nuevo.</translation>
    </message>
    <message>
        <source>Before you try again, ask the provider or whoever looks after your network.</source>
        <translation>Antes de reintentar, pregunte al proveedor o a quien administre su red.</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>La pasarela respondió sobre otro pedido. No use ni comparta nada de esa respuesta.</translation>
    </message>
    <message>
        <source>Stop: this KHQR is over already</source>
        <translation>Alto: este KHQR ya venció</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent had ended before it came. Nobody can pay with it, and it is not shown. Make a new order. If the next one is over as well, look at this computer&apos;s clock.</source>
        <translation>La pasarela aceptó el pedido, pero el código que envió venció antes de llegar. Nadie puede pagar con él y no se muestra. Haga un pedido nuevo. Si el siguiente también llega vencido, revise el reloj de este equipo.</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>Número de pasarela</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>OrderChanges</name>
    <message>
        <source>now %1, was %2</source>
        <translation>ahora %1, antes %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>now %1, was %2; enter the amount anew</source>
        <translation>ahora %1, antes %2; ingrese de nuevo el importe</translation>
    </message>
    <message>
        <source>the profile&apos;s of today: %1</source>
        <translation>el actual del perfil: %1</translation>
    </message>
    <message>
        <source>left out: the region has no such field any more</source>
        <translation>se omite: la región ya no tiene ese campo</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Channel code</source>
        <translation>Código de canal</translation>
    </message>
    <message>
        <source>Way code</source>
        <translation>Código de medio de pago</translation>
    </message>
    <message>
        <source>Corrects order</source>
        <translation>Corrige el pedido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>Número de pasarela</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Gateway&apos;s text</source>
        <translation>Texto de la pasarela</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>KHQR merchant</source>
        <translation>Comercio del KHQR</translation>
    </message>
    <message>
        <source>KHQR expires</source>
        <translation>El KHQR vence</translation>
    </message>
    <message>
        <source>KHQR agrees with the order</source>
        <translation>El KHQR coincide con el pedido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>KHQR problems</source>
        <translation>Problemas del KHQR</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>La cuenta vence</translation>
    </message>
    <message>
        <source>Differs from the documents</source>
        <translation>Difiere de la documentación</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Por qué se cerró</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>sin errores</translation>
    </message>
    <message>
        <source>can be paid; it is written in an unusual way</source>
        <translation>se puede pagar; está escrito de forma inusual</translation>
    </message>
    <message>
        <source>against the rules for such a code</source>
        <translation>va contra las reglas de un código así</translation>
    </message>
    <message>
        <source>a field is wrong: not payable</source>
        <translation>un campo es incorrecto: no se puede pagar</translation>
    </message>
    <message>
        <source>damaged: not payable</source>
        <translation>dañado: no se puede pagar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>KHQR check</source>
        <translation>Verificación del KHQR</translation>
    </message>
    <message>
        <source>%1, over by now</source>
        <translation>%1, ya vencido</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s), last %1</source>
        <translation>
            <numerusform>%n copia, la última: %1</numerusform>
            <numerusform>%n copias, la última: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… and %1 more characters</source>
        <translation>… y %1 caracteres más</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>There is no code to print. Use an order that was answered with one.</source>
        <translation>No hay código que imprimir. Use un pedido cuya respuesta traiga uno.</translation>
    </message>
    <message>
        <source>The code breaks the KHQR rules (%1): bank apps would refuse it or pay wrongly. Ask for a new code.</source>
        <translation>El código incumple las reglas KHQR (%1): las apps bancarias lo rechazarían o pagarían mal. Pida un código nuevo.</translation>
    </message>
    <message>
        <source>The code has expired: nobody can pay it any more. Create a new order.</source>
        <translation>El código venció: ya nadie puede pagarlo. Cree un pedido nuevo.</translation>
    </message>
    <message>
        <source>The order is paid: whoever scanned the code would be asked to pay again.</source>
        <translation>El pedido está pagado: a quien escaneara el código se le pediría pagar otra vez.</translation>
    </message>
    <message>
        <source>The amount in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>El importe del código no es el del pedido: el cliente pagaría otra cantidad. No use este código; avise al soporte de la pasarela.</translation>
    </message>
    <message>
        <source>The currency in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>La moneda del código no es la del pedido: el cliente pagaría otra cantidad. No use este código; avise al soporte de la pasarela.</translation>
    </message>
    <message>
        <source>The code is not the one this order was answered with. Print it from the order in History.</source>
        <translation>El código no es el que recibió este pedido como respuesta. Imprímalo desde el pedido, en Historial.</translation>
    </message>
    <message>
        <source>A counter needs your bank&apos;s permanent code. This one is made for a single payment, or does not say what it is for. Ask your bank for a static KHQR.</source>
        <translation>Un mostrador necesita el código permanente de su banco. Este es para un solo pago o no dice para qué es. Pida a su banco un KHQR estático.</translation>
    </message>
    <message>
        <source>An order&apos;s code is for one payment and a counter&apos;s code is for good: they do not share a template. Choose another template.</source>
        <translation>El código de un pedido es para un solo pago y el de mostrador es permanente: no comparten plantilla. Elija otra plantilla.</translation>
    </message>
    <message>
        <source>Some bank apps may refuse the code (%1). Print it only if you accept that: tick the confirmation.</source>
        <translation>Algunas apps bancarias pueden rechazar el código (%1). Imprímalo solo si lo acepta: marque la confirmación.</translation>
    </message>
    <message>
        <source>The code would come out at %1 and %2 a module. Below %3 mm or %4 mm a module telephones fail. Choose a larger template.</source>
        <translation>El código saldría de %1, con %2 por módulo. Con menos de %3 mm, o de %4 mm por módulo, los teléfonos no lo leen. Elija una plantilla más grande.</translation>
    </message>
    <message>
        <source>There is no clear white edge around the code, without which it does not scan. Choose a larger template or another logo.</source>
        <translation>Alrededor del código no hay un borde blanco libre, y sin él no se puede escanear. Elija una plantilla más grande u otro logo.</translation>
    </message>
    <message>
        <source>The code cannot be printed (%1).</source>
        <translation>El código no se puede imprimir (%1).</translation>
    </message>
    <message>
        <source>No font has the character %1, so that a box would be printed in its place. Ask your bank for a code with another name.</source>
        <translation>Ninguna fuente tiene el carácter %1; en su lugar se imprimiría un recuadro. Pida a su banco un código con otro nombre.</translation>
    </message>
    <message>
        <source>No installed font has the character %1, so that a box would be printed in its place. Install the package %2.</source>
        <translation>Ninguna fuente instalada tiene el carácter %1; en su lugar se imprimiría un recuadro. Instale el paquete %2.</translation>
    </message>
    <message>
        <source>More than one code is on the card: a customer might scan the wrong one. Choose a logo without a code.</source>
        <translation>En la tarjeta hay más de un código: un cliente podría escanear el equivocado. Elija un logo sin código.</translation>
    </message>
    <message>
        <source>The printed code reads back as another one. It is not printed. Try again without logo and centre disc.</source>
        <translation>Al releer el código impreso se obtiene otro. No se imprime. Intente de nuevo sin logo ni disco central.</translation>
    </message>
    <message>
        <source>The printed code cannot be read back. Try again without logo and centre disc, or choose a larger template.</source>
        <translation>El código impreso no se puede releer. Intente de nuevo sin logo ni disco central, o elija una plantilla más grande.</translation>
    </message>
    <message>
        <source>The order is paid in part: whoever scanned the code would be asked for the whole sum. Create an order of the rest.</source>
        <translation>La orden está pagada en parte: a quien escanee el código se le pediría la suma completa. Cree una orden por el resto.</translation>
    </message>
    <message>
        <source>The order has failed or was closed: its code must not be paid any more. Create a new order.</source>
        <translation>La orden falló o se cerró: su código ya no se debe pagar. Cree una orden nueva.</translation>
    </message>
    <message>
        <source>It is the code of order %1: once that is paid or over, nobody can pay with it. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>Es el código de la orden %1: cuando esta se pague o termine, nadie podrá pagar con él. Pida a su banco el código permanente del comercio.</translation>
    </message>
    <message>
        <source>The printer takes no paper of %1, or would scale it: the code would come out clipped. Choose another template or printer, or save a PDF.</source>
        <translation>La impresora no admite papel de %1 o cambiaría su escala: el código saldría cortado. Elija otra plantilla u otra impresora, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Name or label would not be printed as written: %1 in it is not seen, or is one mark too many. Correct the label, or ask your bank for a code with another name.</source>
        <translation>El nombre o el rótulo no se imprimiría como está escrito: %1 no se ve o es un signo de más. Corrija el rótulo o pida a su banco un código con otro nombre.</translation>
    </message>
    <message>
        <source>The label has %1 characters, and a card has room for %2. Shorten it.</source>
        <translation>El rótulo tiene %1 caracteres y en una tarjeta caben %2. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>In the data folder, locked with a key in the system keychain. The keychain is asked at the first order.</source>
        <translation>En la carpeta de datos, cifrados con una clave del llavero del sistema. El llavero se consulta con el primer pedido.</translation>
    </message>
    <message>
        <source>In the data folder, locked with a key in the system keychain. A copy of the folder cannot be read without that key.</source>
        <translation>En la carpeta de datos, cifrados con una clave del llavero del sistema. Sin esa clave, una copia de la carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>Nowhere: there is no keychain for its key. It is in memory until you quit, and never written.</source>
        <translation>En ningún lugar: no hay llavero para su clave. Están en memoria hasta que cierre el programa y nunca se escriben.</translation>
    </message>
    <message>
        <source>The key of earlier payer data is gone from the keychain, so that cannot be read. What is new is locked with a new key.</source>
        <translation>La clave de los datos del pagador anteriores ya no está en el llavero, así que no se pueden leer. Lo nuevo se cifra con una clave nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) and their payer data were looked at.</source>
        <translation>
            <numerusform>Se revisó %n pedido con sus datos del pagador.</numerusform>
            <numerusform>Se revisaron %n pedidos con sus datos del pagador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>Todo está bien. %1</translation>
    </message>
    <message>
        <source>Something is wrong. %1</source>
        <translation>Algo está mal. %1</translation>
    </message>
    <message numerus="yes">
        <source>The payer data of %n of them could not be judged: its key is not on this computer.</source>
        <translation>
            <numerusform>De %n de ellos no se pudieron evaluar los datos del pagador: su clave no está en este equipo.</numerusform>
            <numerusform>De %n de ellos no se pudieron evaluar los datos del pagador: su clave no está en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Damaged. Make a backup now, and restore an earlier one if orders are missing.</source>
        <translation>Dañado. Haga ahora una copia de seguridad y, si faltan pedidos, restaure una anterior.</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Hallado en el archivo</translation>
    </message>
    <message>
        <source>Payer data changed by hand or damaged</source>
        <translation>Datos del pagador dañados o cambiados a mano</translation>
    </message>
    <message>
        <source>Log and orders differ</source>
        <translation>El registro y los pedidos difieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Does not know every order.</source>
        <translation>No conoce todos los pedidos.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Con la versión</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>%1, the latest of %2</source>
        <translation>%1, el último de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>Datos del pagador</translation>
    </message>
    <message>
        <source>of %1 orders; this computer can read it</source>
        <translation>de %1 pedidos; este equipo puede leerlos</translation>
    </message>
    <message>
        <source>of %1 orders; locked with a key this computer has not: the orders and amounts are readable all the same</source>
        <translation>de %1 pedidos; cifrados con una clave que este equipo no tiene: los pedidos y los importes se pueden leer de todos modos</translation>
    </message>
    <message>
        <source>That place cannot be used: choose a folder that is not there yet, outside the data folder.</source>
        <translation>No se puede usar ese lugar: elija una carpeta que aún no exista, fuera de la carpeta de datos.</translation>
    </message>
    <message>
        <source>That is no backup of this program, or not a whole one. Nothing was changed.</source>
        <translation>No es una copia de seguridad de este programa o no está completa. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>En esa carpeta no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>It could not be read or written: look at the room on the disk, its permissions, and whether another program has the list open or an order is under way. Nothing was changed.</source>
        <translation>No se pudo leer o escribir: revise el espacio en el disco, sus permisos, y si otro programa tiene abierta la lista o hay un pedido en curso. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Only the fields are known, not the bytes of the body. Ask for the body as it was sent.</source>
        <translation>Solo se conocen los campos, no los bytes del cuerpo. Pida el cuerpo tal como se envió.</translation>
    </message>
    <message>
        <source>There is no order number in it, so the history could not tell it from another.</source>
        <translation>No lleva número de pedido, así que el historial no podría distinguirlo de otro.</translation>
    </message>
    <message>
        <source>Its order number cannot be kept in the history.</source>
        <translation>Su número de pedido no se puede guardar en el historial.</translation>
    </message>
    <message>
        <source>A field stands in it twice, so nobody can say which one counts.</source>
        <translation>Un campo aparece dos veces, así que nadie puede decir cuál vale.</translation>
    </message>
    <message>
        <source>A field holds an object or a list. The signing rule knows no such field.</source>
        <translation>Un campo contiene un objeto o una lista. La regla de firma no conoce campos así.</translation>
    </message>
    <message>
        <source>Its amount is no amount, so nobody could say how much is asked for.</source>
        <translation>Su importe no es un importe, así que nadie podría decir cuánto se pide.</translation>
    </message>
    <message>
        <source>Its merchant number cannot stand in a header.</source>
        <translation>Su número de comercio no puede ir en una cabecera.</translation>
    </message>
    <message>
        <source>It cannot be sent byte for byte.</source>
        <translation>No se puede enviar byte por byte.</translation>
    </message>
    <message>
        <source>It cannot be sent with a signature of our own.</source>
        <translation>No se puede enviar con una firma propia.</translation>
    </message>
    <message>
        <source>Their fields as they are, wrong ones too. The order number, the time and the signature are made here. Shows whether the rest of the order is taken.</source>
        <translation>Sus campos tal como están, también los incorrectos. El número de pedido, la hora y la firma se generan aquí. Muestra si se acepta el resto del pedido.</translation>
    </message>
    <message>
        <source>The very body they sent, with their order number and their signature. Shows what they saw.</source>
        <translation>Exactamente el cuerpo que enviaron, con su número de pedido y su firma. Muestra lo que ellos vieron.</translation>
    </message>
    <message>
        <source>The very %1 bytes they sent, with order number %2 and their signature. Shows what they saw.</source>
        <translation>Exactamente los %1 bytes que enviaron, con el número de pedido %2 y su firma. Muestra lo que ellos vieron.</translation>
    </message>
    <message>
        <source>A secret was hidden in it, so it is no longer what the customer sent.</source>
        <translation>Se ocultó una clave secreta en ella, así que ya no es lo que envió el cliente.</translation>
    </message>
    <message>
        <source>The body is no JSON object, so nobody could say which order it is.</source>
        <translation>El cuerpo no es un objeto JSON, así que nadie podría decir de qué pedido se trata.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>No document explains it.</source>
        <translation>La documentación no lo explica.</translation>
    </message>
    <message>
        <source>The gateway took the order: it can be paid now.</source>
        <translation>La pasarela aceptó el pedido: ya se puede pagar.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>byte for byte, their signature</source>
        <translation>byte por byte, con su firma</translation>
    </message>
    <message>
        <source>their values, our number and signature</source>
        <translation>sus valores, nuestro número y firma</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, first byte after %2 ms</source>
        <translation>%1, primer byte a los %2 ms</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time may be due to that.</source>
        <translation>Puede deberse a eso lo que se encontró sobre la hora de la solicitud.</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time is not due to it.</source>
        <translation>Lo que se encontró sobre la hora de la solicitud no se debe a eso.</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>Este reloj</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>La respuesta tal como llegó</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Ver en Historial</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>Este número de pedido ya está usado</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number went to this gateway before, and a number is never sent twice. With a fresh number it can be sent.</source>
        <translation>Ahora no se envió nada: un pedido con este número ya se envió a esta pasarela, y un número nunca se envía dos veces. Con un número nuevo se puede enviar.</translation>
    </message>
    <message>
        <source>No money can be affected.</source>
        <translation>No puede afectar a ningún dinero.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was written or left.</source>
        <translation>Se canceló antes de registrar o enviar nada.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Language changed: %1.</source>
        <translation>Idioma cambiado: %1.</translation>
    </message>
    <message>
        <source>Theme changed: %1.</source>
        <translation>Tema cambiado: %1.</translation>
    </message>
    <message>
        <source>Size changed: %1.</source>
        <translation>Tamaño cambiado: %1.</translation>
    </message>
    <message>
        <source>Waiting orders are asked about now and then.</source>
        <translation>Los pedidos en espera se consultan de vez en cuando.</translation>
    </message>
    <message>
        <source>Waiting orders are no longer asked about by themselves.</source>
        <translation>Los pedidos en espera ya no se consultan solos.</translation>
    </message>
    <message>
        <source>Time-out changed: %1 s.</source>
        <translation>Tiempo de espera cambiado: %1 s.</translation>
    </message>
    <message>
        <source>Place of secrets changed: %1.</source>
        <translation>Lugar de las claves secretas cambiado: %1.</translation>
    </message>
    <message>
        <source>Message to the payers of %1 changed.</source>
        <translation>Mensaje a los pagadores de %1 cambiado.</translation>
    </message>
    <message>
        <source>Data folder changed: %1.</source>
        <translation>Carpeta de datos cambiada: %1.</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Igual que el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>In memory until you quit</source>
        <translation>En memoria hasta que cierre el programa</translation>
    </message>
    <message>
        <source>An order is being sent. Change this when it has its answer.</source>
        <translation>Se está enviando un pedido. Cambie esto cuando tenga su respuesta.</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>La elección no se pudo guardar; vale hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>That folder is in use already.</source>
        <translation>Esa carpeta ya está en uso.</translation>
    </message>
    <message>
        <source>That folder is inside one this program keeps its files in. Choose one outside.</source>
        <translation>Esa carpeta está dentro de una donde este programa guarda sus archivos. Elija una fuera de ella.</translation>
    </message>
    <message>
        <source>That place belongs to the system or to other programs. Choose a folder of your own, such as one in Documents.</source>
        <translation>Ese lugar pertenece al sistema o a otros programas. Elija una carpeta propia, por ejemplo una en Documentos.</translation>
    </message>
    <message>
        <source>There is no such folder, and it cannot be made. Choose another one.</source>
        <translation>Esa carpeta no existe y no se puede crear. Elija otra.</translation>
    </message>
    <message>
        <source>That folder belongs to another user, who could read or replace what is in it. Choose one of your own.</source>
        <translation>Esa carpeta es de otro usuario, que podría leer o reemplazar su contenido. Elija una propia.</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another one.</source>
        <translation>No se puede escribir en esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>There are other files in that folder. Choose an empty one: a new folder inside it will do.</source>
        <translation>En esa carpeta hay otros archivos. Elija una vacía: basta con una carpeta nueva dentro de ella.</translation>
    </message>
    <message>
        <source>How long payer data is kept has changed.</source>
        <translation>Cambió cuánto tiempo se guardan los datos del pagador.</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Sheet from a text file</source>
        <translation>Hoja desde un archivo de texto</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>No se leyó %1</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>No se puede abrir.</translation>
    </message>
    <message>
        <source>It is larger than 4 MB, which is too large for a list of codes.</source>
        <translation>Pesa más de 4 MB: es demasiado grande para una lista de códigos.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
        <translation>No es texto UTF-8. Guárdelo como UTF-8 y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>No line of it holds a code. Put one code on each line, with its name before or after it, separated by a tab.</source>
        <translation>Ninguna de sus líneas contiene un código. Ponga un código por línea, con su nombre antes o después, separado por un tabulador.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Split it.</source>
        <translation>Tiene más de %1 líneas. Divídalo.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>agrees with the gateway&apos;s</source>
        <translation>coincide con el de la pasarela</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 behind the gateway&apos;s</source>
        <translation>%1 atrasado respecto al de la pasarela</translation>
    </message>
    <message>
        <source>%1 ahead of the gateway&apos;s</source>
        <translation>%1 adelantado respecto al de la pasarela</translation>
    </message>
    <message>
        <source>The gateway accepts this merchant</source>
        <translation>La pasarela acepta este comercio</translation>
    </message>
    <message>
        <source>Host, merchant number and secret belong together.</source>
        <translation>El servidor, el número de comercio y la clave secreta se corresponden.</translation>
    </message>
    <message>
        <source>The gateway does not accept this merchant</source>
        <translation>La pasarela no acepta este comercio</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer</source>
        <translation>La pasarela no dio una respuesta útil</translation>
    </message>
    <message>
        <source>The gateway was not reached</source>
        <translation>No se llegó a la pasarela</translation>
    </message>
    <message>
        <source>Only the balance was asked for. No money was moved.</source>
        <translation>Solo se consultó el saldo. No se movió dinero.</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>Lo que dijo la pasarela</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>none: it stays on this machine</source>
        <translation>ninguno: no sale de este equipo</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>Este reloj</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: the gateway may refuse orders with a time that is off.</source>
        <translation>Ajuste el reloj de este equipo: la pasarela puede rechazar pedidos con una hora incorrecta.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The secret does not fit</source>
        <translation>La clave secreta no corresponde</translation>
    </message>
    <message>
        <source>The merchant number is not known there</source>
        <translation>Allí no conocen el número de comercio</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be why it said no</source>
        <translation>El reloj de este equipo puede ser la causa del rechazo</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the signature, which is made with the secret. Copy the secret anew from the provider, whole, and see that it is the one of this merchant number and of this region.</source>
        <translation>Se llegó a la pasarela, y lo que dijo se refiere a la firma, que se hace con la clave secreta. Copie de nuevo la clave secreta del proveedor, completa, y verifique que sea la de este número de comercio y de esta región.</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the merchant. Compare the number with what the provider gave you: each region and currency has its own, and the sandbox too. The secret was not tested.</source>
        <translation>Se llegó a la pasarela, y lo que dijo se refiere al comercio. Compare el número con el que le dio el proveedor: cada región y moneda tiene el suyo, y también el entorno de pruebas. La clave secreta no se probó.</translation>
    </message>
    <message>
        <source>It was reached and said no. Its code, 8000, does not tell a wrong secret from a wrong number; what it said below may. Compare both with what the provider gave you.</source>
        <translation>Se llegó a ella y dijo que no. Su código, 8000, no distingue una clave secreta incorrecta de un número incorrecto; lo que dijo abajo quizá sí. Compare ambos con lo que le dio el proveedor.</translation>
    </message>
    <message>
        <source>Compare the base URL with what the provider gave you: the host, and the region&apos;s path at its end. Number and secret were not tested.</source>
        <translation>Compare la URL base con la que le dio el proveedor: el servidor y, al final, la ruta de la región. El número y la clave secreta no se probaron.</translation>
    </message>
    <message>
        <source>The call was refused before it was looked at: the gateway may not know the merchant number, or not allow this computer&apos;s address. Ask the provider.</source>
        <translation>La llamada se rechazó antes de revisarla: puede que la pasarela no conozca el número de comercio o no permita la dirección de este equipo. Pregunte al proveedor.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, its date and time zone, and test again. Number and secret may be right.</source>
        <translation>Ajuste el reloj de este equipo, su fecha y su zona horaria, y pruebe de nuevo. El número y la clave secreta pueden ser correctos.</translation>
    </message>
    <message>
        <source>The base URL does not lead to the gateway</source>
        <translation>La URL base no lleva a la pasarela</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 days left</source>
        <translation>Quedan %1 días</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>Quedan %1 h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>venció hace %1 días</translation>
    </message>
    <message>
        <source>expired %1 h ago</source>
        <translation>venció hace %1 h</translation>
    </message>
    <message>
        <source>expired %1 min ago</source>
        <translation>venció hace %1 min</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>acaba de vencer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Written down</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Written down and sent</source>
        <translation>Registrado y enviado</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Asked about the payment: %1</source>
        <translation>Pago consultado: %1</translation>
    </message>
    <message>
        <source>Asked about the payment</source>
        <translation>Pago consultado</translation>
    </message>
    <message>
        <source>Asked about the payment, and not told</source>
        <translation>Pago consultado, sin respuesta útil</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Payer data shown</source>
        <translation>Datos del pagador mostrados</translation>
    </message>
    <message>
        <source>Exported into a file</source>
        <translation>Exportado a un archivo</translation>
    </message>
    <message>
        <source>Code printed</source>
        <translation>Código impreso</translation>
    </message>
    <message>
        <source>Payer data erased</source>
        <translation>Datos del pagador borrados</translation>
    </message>
    <message>
        <source>Sent against a warning</source>
        <translation>Enviado pese a una advertencia</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Order number copied</source>
        <translation>Número de pedido copiado</translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation>Fila copiada</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSON copiado</translation>
    </message>
    <message>
        <source>Text for support copied</source>
        <translation>Texto para soporte copiado</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>No. %1</source>
        <extracomment>An order without a remark, by its number</extracomment>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, order %5, %6</source>
        <extracomment>Read aloud for a line of today&apos;s list: time, reference, amount, state, order number, profile</extracomment>
        <translation>%1, %2, %3, %4, pedido %5, %6</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Which mistake did the customer make?</source>
        <translation>¿Qué error cometió el cliente?</translation>
    </message>
    <message>
        <source>Paste what they sent, whatever it is. The check runs by itself and says in one sentence what is wrong with the signature, and then with the order.</source>
        <translation>Pegue lo que envió, sea lo que sea. La comprobación es automática y dice en una frase qué está mal en la firma y luego en el pedido.</translation>
    </message>
    <message>
        <source>It is checked on this computer, and nothing of it is stored.</source>
        <translation>Se comprueba en este equipo y no se guarda nada.</translation>
    </message>
    <message>
        <source>No request could be read</source>
        <translation>No se pudo leer ninguna solicitud</translation>
    </message>
    <message>
        <source>There are no fields of an order in this text that could be told apart. What stopped the reading stands beside the box, with its place.</source>
        <translation>En este texto no se distinguen campos de un pedido. Lo que detuvo la lectura se indica junto al cuadro, con su lugar.</translation>
    </message>
    <message>
        <source>Ask the customer for the body as it was sent, or for the line of the log that holds it.</source>
        <translation>Pida al cliente el cuerpo tal como se envió, o la línea del log que lo contiene.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Without the secret: what can be seen</source>
        <translation>Sin la clave secreta: lo que se ve</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>La firma es correcta</translation>
    </message>
    <message>
        <source>Explained: one mistake</source>
        <translation>Explicado: un error</translation>
    </message>
    <message>
        <source>Explained: two mistakes</source>
        <translation>Explicado: dos errores</translation>
    </message>
    <message numerus="yes">
        <source>Explained: %n mistakes</source>
        <translation>
            <numerusform>Explicado: %n error</numerusform>
            <numerusform>Explicado: %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>No hay firma</translation>
    </message>
    <message>
        <source>No known mistake explains this</source>
        <translation>Ningún error conocido lo explica</translation>
    </message>
    <message>
        <source>Perhaps another secret signed it, or fields were changed after signing. Ask for the string that was signed and paste it on the left.</source>
        <translation>Quizá se firmó con otra clave secreta, o se cambiaron campos después de firmar. Pida la cadena que se firmó y péguela a la izquierda.</translation>
    </message>
    <message>
        <source>The customer can make the right signature where the secret is: with this command, which asks for it.</source>
        <translation>El cliente puede generar la firma correcta donde está la clave secreta: con este comando, que la pide.</translation>
    </message>
    <message>
        <source>Choose a region, and the rest of the order is checked too.</source>
        <translation>Elija una región y se comprobará también el resto del pedido.</translation>
    </message>
    <message>
        <source>Nothing else was found wrong with the order.</source>
        <translation>No se encontró nada más incorrecto en el pedido.</translation>
    </message>
    <message>
        <source>Not tried, because their secret could not be read: %1.</source>
        <translation>No probados, porque no se pudo leer su clave secreta: %1.</translation>
    </message>
    <message>
        <source>The string the customer names is what was signed.</source>
        <translation>La cadena que indica el cliente es la que se firmó.</translation>
    </message>
    <message>
        <source>The string the customer names is not what was signed.</source>
        <translation>La cadena que indica el cliente no es la que se firmó.</translation>
    </message>
    <message>
        <source>Between the string the customer names and the right one:</source>
        <translation>Entre la cadena que indica el cliente y la correcta:</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Primera diferencia</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message numerus="yes">
        <source>%n other explanations of the same size</source>
        <translation>
            <numerusform>%n explicación más del mismo tamaño</numerusform>
            <numerusform>%n explicaciones más del mismo tamaño</numerusform>
        </translation>
    </message>
    <message>
        <source>The order itself</source>
        <translation>El pedido en sí</translation>
    </message>
    <message>
        <source>%1; the time ended before every set of three</source>
        <translation>%1; el tiempo se acabó antes de probar todas las combinaciones de tres</translation>
    </message>
    <message>
        <source>Strings tried</source>
        <translation>Cadenas probadas</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature has the right form: 32 small hexadecimal digits.</source>
        <translation>La firma tiene la forma correcta: 32 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>There is no signature: the field “sign” is missing or empty.</source>
        <translation>No hay firma: el campo «sign» falta o está vacío.</translation>
    </message>
    <message>
        <source>The signature has capital letters; it must be in small ones.</source>
        <translation>La firma tiene mayúsculas; debe ir en minúsculas.</translation>
    </message>
    <message>
        <source>The signature has 16 digits, the middle of an MD5; it must have all 32.</source>
        <translation>La firma tiene 16 dígitos, la mitad central de un MD5; debe tener los 32.</translation>
    </message>
    <message>
        <source>The signature has 40 digits, so it is a SHA-1; it must be an MD5 of 32.</source>
        <translation>La firma tiene 40 dígitos, así que es un SHA-1; debe ser un MD5 de 32.</translation>
    </message>
    <message>
        <source>The signature has 64 digits, so it is a SHA-256; it must be an MD5 of 32.</source>
        <translation>La firma tiene 64 dígitos, así que es un SHA-256; debe ser un MD5 de 32.</translation>
    </message>
    <message>
        <source>The signature is in Base64; it must be in hexadecimal digits.</source>
        <translation>La firma está en Base64; debe ir en dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The signature has not the form of one: it must be 32 small hexadecimal digits.</source>
        <translation>La firma no tiene forma de firma: deben ser 32 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>byte %1, at the very beginning</source>
        <translation>byte %1, al comienzo de todo</translation>
    </message>
    <message>
        <source>byte %1, behind “%2”</source>
        <translation>byte %1, después de «%2»</translation>
    </message>
    <message>
        <source>The right string, signed with another secret</source>
        <translation>La cadena correcta, firmada con otra clave secreta</translation>
    </message>
    <message>
        <source>The string and the way of signing are right.</source>
        <translation>La cadena y la forma de firmar son correctas.</translation>
    </message>
    <message>
        <source>The string that was signed is right.</source>
        <translation>La cadena que se firmó es correcta.</translation>
    </message>
    <message>
        <source>Only the secret itself could still be wrong: have it compared where it is.</source>
        <translation>Solo la propia clave secreta podría ser incorrecta: pida que la comparen donde esté guardada.</translation>
    </message>
    <message>
        <source>What was signed is the right string, but with another secret behind it: an old one, that of another merchant, or the one for test instead of live.</source>
        <translation>Lo que se firmó es la cadena correcta, pero con otra clave secreta al final: una antigua, la de otro comercio o la de prueba en lugar de la real.</translation>
    </message>
    <message>
        <source>Have the app secret of this merchant number copied again, all of it.</source>
        <translation>Pida que vuelvan a copiar, completa, la clave secreta de este número de comercio.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found.</source>
        <translation>No se encontró el nombre de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway did not take the connection.</source>
        <translation>La pasarela no aceptó la conexión.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate or the handshake was not accepted.</source>
        <translation>Sin conexión segura: no se aceptó el certificado de la pasarela o la negociación.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>Falló la red.</translation>
    </message>
    <message>
        <source>The gateway closed the connection before its answer was complete.</source>
        <translation>La pasarela cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>La pasarela no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It was cancelled here.</source>
        <translation>Se canceló aquí.</translation>
    </message>
    <message>
        <source>The program ended while the order was being sent.</source>
        <translation>El programa terminó mientras se enviaba el pedido.</translation>
    </message>
    <message>
        <source>The gateway answered before the order had left.</source>
        <translation>La pasarela respondió antes de que saliera el pedido.</translation>
    </message>
    <message>
        <source>The answer was larger than an answer can be.</source>
        <translation>La respuesta era más grande de lo que puede ser una respuesta.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. Nothing was sent there.</source>
        <translation>La pasarela remitió a otra dirección. Allí no se envió nada.</translation>
    </message>
    <message>
        <source>The gateway answered with an HTTP status its documents do not describe.</source>
        <translation>La pasarela respondió con un estado HTTP que su documentación no describe.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La respuesta no se pudo leer.</translation>
    </message>
    <message>
        <source>The answer does not have the form the documents describe.</source>
        <translation>La respuesta no tiene la forma que describe la documentación.</translation>
    </message>
    <message>
        <source>The answer does not say whether the order was taken.</source>
        <translation>La respuesta no dice si se aceptó el pedido.</translation>
    </message>
    <message>
        <source>The gateway took the order but told nothing about it.</source>
        <translation>La pasarela aceptó el pedido, pero no informó nada sobre él.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own checks refused it.</source>
        <translation>Lo rechazaron las validaciones de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway says the order failed.</source>
        <translation>La pasarela dice que el pedido no prosperó.</translation>
    </message>
    <message>
        <source>The gateway reported an error of its own, which leaves the order&apos;s fate open.</source>
        <translation>La pasarela informó un error propio, así que no se sabe qué pasó con el pedido.</translation>
    </message>
    <message>
        <source>The gateway answered with a code its documents do not list.</source>
        <translation>La pasarela respondió con un código que su documentación no incluye.</translation>
    </message>
    <message>
        <source>The answer does not say which order it is about.</source>
        <translation>La respuesta no dice de qué pedido se trata.</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>La respuesta es de otro pedido.</translation>
    </message>
    <message>
        <source>The gateway took the order but sent nothing to pay with.</source>
        <translation>La pasarela aceptó el pedido, pero no envió nada con qué pagarlo.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be recorded here; the order may exist.</source>
        <translation>La respuesta de la pasarela no se pudo registrar aquí; el pedido puede existir.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be used.</source>
        <translation>La respuesta de la pasarela no se pudo usar.</translation>
    </message>
    <message>
        <source>Something happened that has no words here yet: %1.</source>
        <translation>Ocurrió algo que aquí aún no tiene nombre: %1.</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Column &quot;Sent&quot;: the order is on its way right now</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Column &quot;Sent&quot;: the gateway took the order. Never a word that also means &quot;paid&quot;</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>Column &quot;Sent&quot;: our own checks stopped the order before it was sent</extracomment>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column &quot;Sent&quot;: the gateway said no</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column &quot;Sent&quot;: the order may or may not exist at the gateway</extracomment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column &quot;Sent&quot;: the order certainly never left this computer</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <extracomment>Column &quot;Payment&quot;: nobody has asked the gateway yet</extracomment>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column &quot;Payment&quot;: the payer has not paid yet</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pago parcial</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column &quot;Payment&quot;: the payment came to nothing</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The order is being sent, by this program or another copy of it.</source>
        <translation>El pedido se está enviando, desde este programa u otra copia de él.</translation>
    </message>
    <message>
        <source>The gateway accepted the order. Whether it was paid stands under Payment.</source>
        <translation>La pasarela aceptó el pedido. Si se pagó, se ve en Pago.</translation>
    </message>
    <message>
        <source>The order was stopped here, before it was sent. No money can be affected.</source>
        <translation>El pedido se detuvo aquí, antes de enviarse. Ningún dinero puede verse afectado.</translation>
    </message>
    <message>
        <source>The gateway refused the order. No payment can be made with it.</source>
        <translation>La pasarela rechazó el pedido. Con él no se puede hacer ningún pago.</translation>
    </message>
    <message>
        <source>This order may exist at the gateway. Do not send another until it is checked.</source>
        <translation>Este pedido puede existir en la pasarela. No envíe otro hasta haberlo consultado.</translation>
    </message>
    <message>
        <source>The order never left this computer. No money can be affected.</source>
        <translation>El pedido nunca salió de este equipo. Ningún dinero puede verse afectado.</translation>
    </message>
    <message>
        <source>Nobody has asked the gateway about the payment yet.</source>
        <translation>Aún no se ha consultado el pago a la pasarela.</translation>
    </message>
    <message>
        <source>The gateway knows the order and waits for the payer.</source>
        <translation>La pasarela conoce el pedido y espera al pagador.</translation>
    </message>
    <message>
        <source>The payer has paid less than the amount.</source>
        <translation>El pagador ha pagado menos que el importe.</translation>
    </message>
    <message>
        <source>The gateway says the order is paid.</source>
        <translation>La pasarela dice que el pedido está pagado.</translation>
    </message>
    <message>
        <source>The gateway says the payment failed.</source>
        <translation>La pasarela dice que el pago falló.</translation>
    </message>
    <message>
        <source>The program was asked for something that does not exist.</source>
        <translation>Se pidió al programa algo que no existe.</translation>
    </message>
    <message>
        <source>It was not found. It may have been removed meanwhile.</source>
        <translation>No se encontró. Puede que se haya quitado entretanto.</translation>
    </message>
    <message>
        <source>A file does not have the form it must have.</source>
        <translation>Un archivo no tiene la forma que debe tener.</translation>
    </message>
    <message>
        <source>This order number was used before. Nothing was sent.</source>
        <translation>Este número de pedido ya se usó. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no secret for this merchant. Enter it in Settings, under Edit.</source>
        <translation>No hay clave secreta para este comercio. Ingrésela en Ajustes, con Editar.</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked. Unlock it and try again.</source>
        <translation>El llavero del sistema no existe o está bloqueado. Desbloquéelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Free some space or check its permissions.</source>
        <translation>No se puede escribir en la carpeta de datos. Libere espacio o revise sus permisos.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program. Use that one.</source>
        <translation>Los datos los escribió una versión más nueva de este programa. Use esa.</translation>
    </message>
    <message>
        <source>The network could not be used.</source>
        <translation>No se pudo usar la red.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing more was sent; please report it.</source>
        <translation>El programa cometió un error. No se envió nada más; por favor, repórtelo.</translation>
    </message>
    <message>
        <source>The keychain is asked at the first order</source>
        <translation>El llavero se consulta con el primer pedido</translation>
    </message>
    <message>
        <source>Secrets in the system keychain</source>
        <translation>Claves secretas en el llavero del sistema</translation>
    </message>
    <message>
        <source>Secret in memory until you quit</source>
        <translation>Clave secreta en memoria hasta que cierre el programa</translation>
    </message>
    <message>
        <source>The KHQR the gateway sent does not agree with the order. Take no money with it.</source>
        <translation>El KHQR que envió la pasarela no coincide con el pedido. No cobre con él.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>No se pudo llegar al proxy.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. The connection was given up.</source>
        <translation>El certificado de la pasarela ha vencido. Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Look at this computer&apos;s clock first.</source>
        <translation>El certificado de la pasarela aún no es válido. Mire primero el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host. Somebody may be in between; the connection was given up.</source>
        <translation>El certificado es de otro servidor. Puede haber alguien en medio; se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The certificate is vouched for by nobody but itself. The connection was given up.</source>
        <translation>Nadie responde por el certificado salvo él mismo. Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The certificate was issued by somebody this computer does not trust. The connection was given up.</source>
        <translation>El certificado lo emitió alguien en quien este equipo no confía. Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The gateway speaks only a version of TLS that is no longer safe.</source>
        <translation>La pasarela solo habla una versión de TLS que ya no es segura.</translation>
    </message>
    <message>
        <source>The CA file of this merchant cannot be read. Choose it again in Settings, under Edit.</source>
        <translation>No se puede leer el archivo de CA de este comercio. Elíjalo de nuevo en Ajustes, con Editar.</translation>
    </message>
    <message>
        <source>No merchant in Settings has this order&apos;s number and host, so nobody was asked.</source>
        <translation>Ningún comercio de Ajustes tiene el número y el servidor de este pedido, así que no se consultó a nadie.</translation>
    </message>
    <message>
        <source>The region of this order is not known to this program any more, so nobody was asked.</source>
        <translation>Este programa ya no conoce la región de este pedido, así que no se consultó a nadie.</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked, so nobody was asked. Unlock it and try again.</source>
        <translation>El llavero del sistema no existe o está bloqueado, así que no se consultó a nadie. Desbloquéelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no secret for this order&apos;s merchant, so nobody was asked.</source>
        <translation>No hay clave secreta para el comercio de este pedido, así que no se consultó a nadie.</translation>
    </message>
    <message>
        <source>The gateway does not know this order, or does not tell. That proves nothing.</source>
        <translation>La pasarela no conoce este pedido, o no lo dice. Eso no prueba nada.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Link lost</source>
        <extracomment>Column &quot;Payment&quot;: the order exists at the gateway, its link never reached us</extracomment>
        <translation>Enlace perdido</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Column &quot;Payment&quot;: a person ended the matter</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>The order exists at the gateway and waits, but its link never reached this program. It may still be paid: ask the provider for the link before sending another.</source>
        <translation>El pedido existe en la pasarela y espera, pero su enlace nunca llegó a este programa. Aún puede pagarse: pida el enlace al proveedor antes de enviar otro.</translation>
    </message>
    <message>
        <source>A person here closed the matter.</source>
        <translation>Una persona de aquí cerró el asunto.</translation>
    </message>
    <message>
        <source>It does not exist there</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>Allí no existe</translation>
    </message>
    <message>
        <source>Paid or replaced in another way</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>Se pagó o se reemplazó de otra manera</translation>
    </message>
    <message>
        <source>Nobody will pay it</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>Nadie lo pagará</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>según la documentación</translation>
    </message>
    <message>
        <source>takes no connection</source>
        <translation>no acepta conexiones</translation>
    </message>
    <message>
        <source>has a name nobody knows</source>
        <translation>tiene un nombre que nadie conoce</translation>
    </message>
    <message>
        <source>behind a proxy that is not there</source>
        <translation>tras un proxy que no está</translation>
    </message>
    <message>
        <source>behind a proxy that wants a login</source>
        <translation>tras un proxy que pide usuario</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado vencido</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificado aún no válido</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificado de otro servidor</translation>
    </message>
    <message>
        <source>certificate signed by itself</source>
        <translation>certificado firmado por sí mismo</translation>
    </message>
    <message>
        <source>certificate of an unknown issuer</source>
        <translation>certificado de un emisor desconocido</translation>
    </message>
    <message>
        <source>TLS 1.1 and nothing newer</source>
        <translation>TLS 1.1 y nada más nuevo</translation>
    </message>
    <message>
        <source>closes before the order arrives</source>
        <translation>cierra antes de que llegue el pedido</translation>
    </message>
    <message>
        <source>closes after the headers</source>
        <translation>cierra tras los encabezados</translation>
    </message>
    <message>
        <source>closes in the middle of the order</source>
        <translation>cierra a mitad del pedido</translation>
    </message>
    <message>
        <source>closes after the order</source>
        <translation>cierra tras el pedido</translation>
    </message>
    <message>
        <source>resets the connection after the order</source>
        <translation>reinicia la conexión tras el pedido</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>no responde nunca</translation>
    </message>
    <message>
        <source>answers a byte a second</source>
        <translation>responde un byte por segundo</translation>
    </message>
    <message>
        <source>answers half</source>
        <translation>responde a medias</translation>
    </message>
    <message>
        <source>answers more than an answer can be</source>
        <translation>responde más de lo que cabe</translation>
    </message>
    <message>
        <source>answers little that unpacks to very much</source>
        <translation>responde poco que se descomprime en muchísimo</translation>
    </message>
    <message>
        <source>answers a page instead of JSON</source>
        <translation>responde una página en vez de JSON</translation>
    </message>
    <message>
        <source>answers nothing at all</source>
        <translation>responde sin contenido</translation>
    </message>
    <message>
        <source>answers a list instead of an object</source>
        <translation>responde una lista en vez de un objeto</translation>
    </message>
    <message>
        <source>answers the same key twice</source>
        <translation>responde la misma clave dos veces</translation>
    </message>
    <message>
        <source>answers JSON nested without end</source>
        <translation>responde JSON anidado sin fin</translation>
    </message>
    <message>
        <source>answers broken characters</source>
        <translation>responde caracteres rotos</translation>
    </message>
    <message>
        <source>answers a zero character</source>
        <translation>responde un carácter nulo</translation>
    </message>
    <message>
        <source>answers a number that is too large</source>
        <translation>responde un número demasiado grande</translation>
    </message>
    <message>
        <source>reports its own error, code 5000</source>
        <translation>informa un error propio, código 5000</translation>
    </message>
    <message>
        <source>answers without a code</source>
        <translation>responde sin código</translation>
    </message>
    <message>
        <source>answers a code nobody knows</source>
        <translation>responde un código que nadie conoce</translation>
    </message>
    <message>
        <source>sends the link under a wrong name</source>
        <translation>envía el enlace con otro nombre</translation>
    </message>
    <message>
        <source>sends nothing to pay with</source>
        <translation>no envía nada con qué pagar</translation>
    </message>
    <message>
        <source>sends a javascript: link</source>
        <translation>envía un enlace javascript:</translation>
    </message>
    <message>
        <source>sends a file: link</source>
        <translation>envía un enlace file:</translation>
    </message>
    <message>
        <source>sends a link without a host</source>
        <translation>envía un enlace sin servidor</translation>
    </message>
    <message>
        <source>takes the order and fails it, 00029</source>
        <translation>toma el pedido y lo da por fallido, 00029</translation>
    </message>
    <message>
        <source>takes the order and fails it, 0029</source>
        <translation>toma el pedido y lo da por fallido, 0029</translation>
    </message>
    <message>
        <source>refuses the order, code 8000</source>
        <translation>rechaza el pedido, código 8000</translation>
    </message>
    <message>
        <source>answers about another order</source>
        <translation>responde sobre otro pedido</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino hasta allí</translation>
    </message>
    <message>
        <source>Certificate and TLS</source>
        <translation>Certificado y TLS</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>La conexión se corta</translation>
    </message>
    <message>
        <source>Size of the answer</source>
        <translation>Tamaño de la respuesta</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Lo que dice la respuesta</translation>
    </message>
    <message>
        <source>HTTP %1 to another host</source>
        <translation>HTTP %1 a otro servidor</translation>
    </message>
    <message>
        <source>HTTP %1 with code 8000</source>
        <translation>HTTP %1 con código 8000</translation>
    </message>
    <message>
        <source>HTTP %1 with JSON, no code</source>
        <translation>HTTP %1 con JSON, sin código</translation>
    </message>
    <message>
        <source>HTTP %1 to the same address</source>
        <translation>HTTP %1 a la misma dirección</translation>
    </message>
    <message>
        <source>HTTP %1 with a page</source>
        <translation>HTTP %1 con una página</translation>
    </message>
    <message>
        <source>An earlier list of orders was damaged, so nobody can tell whether this order number was used before. Nothing was sent. Leave the number empty to have a new one made.</source>
        <translation>Una lista anterior de pedidos se dañó, así que nadie puede saber si este número de pedido ya se usó. No se envió nada. Deje el número vacío para que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password and did not accept those of this merchant. Enter them in Settings, under Edit.</source>
        <translation>El proxy pide usuario y contraseña y no aceptó los de este comercio. Ingréselos en Ajustes, con Editar.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddMerchant</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add merchant</source>
        <translation>Agregar comercio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>Guardando la clave secreta…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>La clave secreta no se pudo guardar, así que no se guardó nada. Ingrésela otra vez.</translation>
    </message>
    <message>
        <source>Edit merchant</source>
        <translation>Editar comercio</translation>
    </message>
    <message>
        <source>Connect a merchant</source>
        <translation>Conectar un comercio</translation>
    </message>
    <message>
        <source>The merchant was saved, but its new secret was not stored. Enter it again.</source>
        <translation>El comercio se guardó, pero su nueva clave secreta no. Vuelva a introducirla.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Aún no se consultó a nadie.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>Importar un comercio</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressLimitDialog</name>
    <message>
        <source>The payer&apos;s address</source>
        <translation>La dirección IP del pagador</translation>
    </message>
    <message>
        <source>This address is used up for today</source>
        <translation>Esta dirección ya alcanzó el límite de hoy</translation>
    </message>
    <message>
        <source>The gateway may refuse this order, or take it and refuse the payment. Make sure it is the payer&apos;s own address and not one of the shop, or wait until tomorrow.</source>
        <translation>La pasarela puede rechazar este pedido, o aceptarlo y rechazar el pago. Compruebe que sea la dirección del pagador y no una de la tienda, o espere hasta mañana.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Send it all the same, LIVE</source>
        <translation>Enviar de todos modos, LIVE</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressWatch</name>
    <message>
        <source>%1 of %2 orders in this run from this address, %3 paid</source>
        <translation>%1 de %2 pedidos en esta sesión desde esta dirección, %3 pagados</translation>
    </message>
    <message>
        <source>%1 of %2 orders today from this address, %3 paid</source>
        <translation>%1 de %2 pedidos hoy desde esta dirección, %3 pagados</translation>
    </message>
    <message>
        <source>Another payer used this address today.</source>
        <translation>Otro pagador usó esta dirección hoy.</translation>
    </message>
    <message>
        <source>The limit of this address is used up: the gateway may refuse it.</source>
        <translation>El límite de esta dirección está agotado: la pasarela puede rechazarlo.</translation>
    </message>
    <message>
        <source>The limit of this address is nearly used up.</source>
        <translation>El límite de esta dirección está por agotarse.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window. Messages to payers have a language of their own.</source>
        <translation>De esta ventana. Los mensajes a pagadores tienen su propio idioma.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>Claro u oscuro, o como esté el escritorio.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of text, fields and buttons, on top of what the desktop enlarges. What is typed stays.</source>
        <translation>Del texto, los campos y los botones, además de lo que amplíe el escritorio. Lo escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CallbackView</name>
    <message>
        <source>Paste the JSON the gateway sent to the shop&apos;s notify address. You see whether it is genuine, what becomes of the order, and what the shop&apos;s server has to answer.</source>
        <translation>Pegue el JSON que la pasarela envió a la dirección de notificación del comercio. Verá si es auténtico, qué pasa con el pedido y qué debe responder el servidor del comercio.</translation>
    </message>
    <message>
        <source>Paste or drop the callback here</source>
        <translation>Pegue o arrastre el callback aquí</translation>
    </message>
    <message>
        <source>Callback as it came in</source>
        <translation>Callback tal como llegó</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuál de ellos</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>A secret stood in the text and was hidden. Ask the customer to rotate it.</source>
        <translation>En el texto había una clave secreta y se ocultó. Pida al cliente que la reemplace.</translation>
    </message>
    <message>
        <source>No fields could be read in it.</source>
        <translation>No se pudo leer ningún campo.</translation>
    </message>
    <message>
        <source>The history could not be read: the order is not compared.</source>
        <translation>No se pudo leer el historial: el pedido no se compara.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Card</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CardCount</name>
    <message>
        <source>Labels, one a line</source>
        <translation>Rótulos, uno por línea</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>Copias de cada uno</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Caja 1</translation>
    </message>
    <message>
        <source>Each label stands on one card, outside of the code.</source>
        <translation>Cada rótulo va en una tarjeta, fuera del código.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CareProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckAllBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>%1 de %2 consultados</translation>
    </message>
    <message>
        <source>No answer %1</source>
        <translation>Sin respuesta %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2.</source>
        <translation>Cancelado tras %1 de %2.</translation>
    </message>
    <message>
        <source>%1 asked.</source>
        <translation>%1 consultados.</translation>
    </message>
    <message>
        <source>Asked about order %1, the gateway answered about another one. Do not use or pass on anything of that; tell the provider.</source>
        <translation>Consultada por el pedido %1, la pasarela respondió sobre otro. No use ni comparta nada de eso; avise al proveedor.</translation>
    </message>
    <message>
        <source>Not every answer could be written into the history. Make room or give the permission back, then check again.</source>
        <translation>No todas las respuestas se pudieron escribir en el historial. Libere espacio o devuelva el permiso y consulte de nuevo.</translation>
    </message>
    <message>
        <source>Check all (%1)</source>
        <translation>Consultar todos (%1)</translation>
    </message>
    <message>
        <source>Not known there %1</source>
        <translation>No conocidos allí %1</translation>
    </message>
    <message>
        <source>“Not known there” proves nothing: an order may only be late.</source>
        <translation>«No conocidos allí» no prueba nada: un pedido puede estar retrasado.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckView</name>
    <message>
        <source>Check a code</source>
        <translation>Verificar un código</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>Se extrajo del texto que lo rodeaba.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>Se copió el texto del código.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Ingresarlo de nuevo…</translation>
    </message>
    <message>
        <source>Makes a new code, beginning with what could be read of this one</source>
        <translation>Crea un código nuevo a partir de lo que se pudo leer de este</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Lo que dice el código</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Copy MD5</source>
        <translation>Copiar MD5</translation>
    </message>
    <message>
        <source>Banks find a payment by it</source>
        <translation>Con él los bancos encuentran un pago</translation>
    </message>
    <message>
        <source>The MD5 was copied.</source>
        <translation>Se copió el MD5.</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>Se leyó de la imagen.</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>Es demasiado largo. En un código QR no caben más de 2953 bytes. No se cargó nada.</translation>
    </message>
    <message>
        <source>There are more codes in it; this is the first.</source>
        <translation>Contiene más códigos; este es el primero.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>No QR code holds more than 2,953 bytes of text.</source>
        <translation>En un código QR no caben más de 2953 bytes de texto.</translation>
    </message>
    <message>
        <source>Checksum: there is none</source>
        <translation>Suma de control: no hay</translation>
    </message>
    <message>
        <source>Checksum: %1, as it should be</source>
        <translation>Suma de control: %1, correcta</translation>
    </message>
    <message>
        <source>Checksum: %1 expected, %2 found</source>
        <translation>Suma de control: se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>MD5: %1</source>
        <translation>MD5: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ChooseCode</name>
    <message>
        <source>Several codes</source>
        <translation>Varios códigos</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Which one?</source>
        <translation>Hay más de un código en la imagen. ¿Cuál quiere usar?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Usar este</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CloseOrderDialog</name>
    <message>
        <source>Close the order</source>
        <translation>Cerrar el pedido</translation>
    </message>
    <message>
        <source>Close an unknown order</source>
        <translation>Cerrar un pedido incierto</translation>
    </message>
    <message>
        <source>Why does this order need no more care?</source>
        <translation>¿Por qué este pedido ya no requiere atención?</translation>
    </message>
    <message>
        <source>%1, order %2, sent %3</source>
        <translation>%1, pedido %2, enviado %3</translation>
    </message>
    <message>
        <source>Only a person can know that an order does not exist. “Not known” from the gateway proves nothing: the order may only be late. Ask the provider&apos;s support, with the order number and the time it was sent, or look at the list in the provider&apos;s own merchant pages.</source>
        <translation>Solo una persona puede saber que un pedido no existe. Que la pasarela diga «no lo conozco» no prueba nada: el pedido puede estar retrasado. Pregunte al soporte del proveedor, con el número de pedido y la hora de envío, o mire la lista en las páginas del proveedor para comercios.</translation>
    </message>
    <message>
        <source>It stays in History as unknown, with your reason and the time. Nothing is deleted, nothing is sent, and its number is never used again.</source>
        <translation>Queda en Historial como incierto, con su motivo y la hora. No se borra ni se envía nada, y su número no se usa nunca más.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>The provider said so, or its own list shows it.</source>
        <translation>Lo dijo el proveedor, o lo muestra su propia lista.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeForm</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Further details, may be left out</source>
        <translation>Más datos, se pueden omitir</translation>
    </message>
    <message>
        <source>Individual (29)</source>
        <translation>Particular (29)</translation>
    </message>
    <message>
        <source>Merchant (30)</source>
        <translation>Comercio (30)</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Without one the code is permanent.</source>
        <translation>Sin importe, el código es permanente.</translation>
    </message>
    <message>
        <source>Ends after minutes</source>
        <translation>Minutos de validez</translation>
    </message>
    <message>
        <source>As name@bank.</source>
        <translation>Como nombre@banco.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeIntake</name>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>Es demasiado largo. En un código QR no caben más de 2953 bytes. No se cargó nada.</translation>
    </message>
    <message>
        <source>There is neither text nor a picture in the clipboard.</source>
        <translation>En el portapapeles no hay ni texto ni imagen.</translation>
    </message>
    <message>
        <source>That text cannot be read: it is not in a known encoding.</source>
        <translation>Ese texto no se puede leer: su codificación no se conoce.</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>Abrir la imagen de un código</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;Texts (*.txt *.json);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;Textos (*.txt *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>No se puede abrir la imagen.</translation>
    </message>
    <message>
        <source>The file is too large for one code.</source>
        <translation>El archivo es demasiado grande para un código.</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Try a sharper one, taken straight from the front, with the white border around the code.</source>
        <translation>No se encontró ningún código QR en la imagen. Pruebe con una más nítida, tomada de frente y con el borde blanco alrededor del código.</translation>
    </message>
    <message>
        <source>There is no text in it that could be a KHQR.</source>
        <translation>No contiene ningún texto que pueda ser un KHQR.</translation>
    </message>
    <message>
        <source>None of the codes was taken over.</source>
        <translation>No se cargó ninguno de los códigos.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesTable</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde aparece</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Answer code</source>
        <extracomment>Where a code stands in an answer of the gateway: in its outer part, named &quot;code&quot;</extracomment>
        <translation>Código de respuesta</translation>
    </message>
    <message>
        <source>Order status</source>
        <extracomment>Where a code stands in an answer of the gateway: in its data, named &quot;status&quot;</extracomment>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>aún puede cambiar</translation>
    </message>
    <message>
        <source>Means, and comes from</source>
        <translation>Significado y origen</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesView</name>
    <message>
        <source>0015, or a word</source>
        <translation>0015, o una palabra</translation>
    </message>
    <message>
        <source>Code or status of an answer</source>
        <translation>Código o estado de una respuesta</translation>
    </message>
    <message>
        <source>Read the answer code first: it tells whether the request was taken. Only then the order status tells about the order. The texts beside them differ by region: do not go by them.</source>
        <translation>Lea primero el código de respuesta: dice si se aceptó la solicitud. Solo después, el estado del pedido habla del pedido. Los textos que los acompañan varían según la región: no se guíe por ellos.</translation>
    </message>
    <message>
        <source>The notes cannot be read, so none can be kept.</source>
        <translation>Las notas no se pueden leer, así que no se puede guardar ninguna.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Nothing is guessed about it. Take the order as unknown: ask the gateway about it, and the provider about the code.</source>
        <translation>No se supone nada sobre él. Considere el pedido como incierto: consulte el pedido a la pasarela y el código al proveedor.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde aparece</translation>
    </message>
    <message>
        <source>Your note, kept on this computer. No payer data, please.</source>
        <translation>Su nota, guardada en este equipo. Sin datos del pagador, por favor.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No document explains this code: %1</source>
        <translation>La documentación no explica este código: %1</translation>
    </message>
    <message>
        <source>The note could not be saved.</source>
        <translation>No se pudo guardar la nota.</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>Se quitó la nota.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConfirmSendDialog</name>
    <message>
        <source>Send a live order</source>
        <translation>Enviar un pedido LIVE</translation>
    </message>
    <message>
        <source>Send this order? It is about real money.</source>
        <translation>¿Enviar este pedido? Se trata de dinero real.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>Enviar %1, LIVE</translation>
    </message>
    <message>
        <source>It is the first live order sent with this profile.</source>
        <translation>Es el primer pedido LIVE que se envía con este perfil.</translation>
    </message>
    <message>
        <source>It goes to another host: live orders of this profile went to %1 so far, this one goes to %2.</source>
        <translation>Va a otro servidor: hasta ahora los pedidos LIVE de este perfil iban a %1, este va a %2.</translation>
    </message>
    <message>
        <source>It is for another merchant number: live orders of this profile were for %1 so far, this one is for %2.</source>
        <translation>Es para otro número de comercio: hasta ahora los pedidos LIVE de este perfil eran para %1, este es para %2.</translation>
    </message>
    <message>
        <source>It is above the profile&apos;s limit of %1.</source>
        <translation>Supera el límite del perfil, %1.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectForm</name>
    <message>
        <source>Connect my merchant</source>
        <translation>Conectar mi comercio</translation>
    </message>
    <message>
        <source>As the provider told you. Nothing is saved before you have seen what the test shows.</source>
        <translation>Como se lo indicó el proveedor. No se guarda nada antes de que vea el resultado de la prueba.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Aún no se consultó a nadie.</translation>
    </message>
    <message>
        <source>You can save it in spite of this and correct it later in Settings. Orders are likely to fail until then.</source>
        <translation>Puede guardarlo a pesar de esto y corregirlo después en Ajustes. Hasta entonces, es probable que los pedidos fallen.</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>Guardando la clave secreta…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>La clave secreta no se pudo guardar, así que no se guardó nada. Ingrésela otra vez.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar igual</translation>
    </message>
    <message>
        <source>Save merchant</source>
        <translation>Guardar comercio</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectionFields</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Certificates in PEM to be trusted beside the system&apos;s; empty: those alone</source>
        <translation>Certificados en PEM en los que confiar además de los del sistema; vacío: solo esos</translation>
    </message>
    <message>
        <source>Only where the proxy asks for a login</source>
        <translation>Solo si el proxy pide usuario</translation>
    </message>
    <message>
        <source>Kept where the secret is</source>
        <translation>Se guarda donde la clave secreta</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored; another proxy or user forgets it</source>
        <translation>Déjela vacía para conservar la guardada; con otro proxy o usuario se olvida</translation>
    </message>
    <message>
        <source>What the desktop or the environment names; this machine is always reached directly</source>
        <translation>El que indique el escritorio o el entorno; a este equipo se llega siempre directamente</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM in this file.</source>
        <translation>En este archivo no hay ningún certificado en PEM.</translation>
    </message>
    <message>
        <source>A name or an address like proxy.example, without http:// and port.</source>
        <translation>Un nombre o una dirección como proxy.example, sin http:// ni puerto.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>At most 128 characters, without a colon.</source>
        <translation>Como máximo 128 caracteres, sin dos puntos.</translation>
    </message>
    <message>
        <source>A password needs its user.</source>
        <translation>Una contraseña necesita su usuario.</translation>
    </message>
    <message>
        <source>Entered below</source>
        <translation>Indicado abajo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Console</name>
    <message>
        <source>That folder could not be taken up. Everything is as it was.</source>
        <translation>No se pudo empezar a usar esa carpeta. Todo sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CounterView</name>
    <message>
        <source>Permanent counter code</source>
        <translation>Código permanente de mostrador</translation>
    </message>
    <message>
        <source>The code your bank gave the shop. It stays exactly as it is; labels stand outside of it.</source>
        <translation>El código que su banco dio a la tienda. Queda exactamente como está; los rótulos van fuera de él.</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>Quién recibe el dinero</translation>
    </message>
    <message>
        <source>Look at it closely</source>
        <translation>Ver en detalle</translation>
    </message>
    <message>
        <source>Counter 1
Counter 2</source>
        <translation>Caja 1
Caja 2</translation>
    </message>
    <message>
        <source>Labels, one a line; they may be left out</source>
        <translation>Rótulos, uno por línea; se pueden omitir</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>Número de tarjetas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The chosen profile is %1, so TEST will be across every card. Choose a live profile above for cards that are used.</source>
        <translation>El perfil elegido es %1, así que todas las tarjetas llevarán TEST encima. Para tarjetas de uso real, elija arriba un perfil LIVE.</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>Es demasiado largo. En un código QR no caben más de 2953 bytes. No se cargó nada.</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>Se leyó de la imagen.</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>Se extrajo del texto que lo rodeaba.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>Buscando en el historial…</translation>
    </message>
    <message>
        <source>Vexora will not see these payments: they go to the account %1 directly.</source>
        <translation>Vexora no verá estos pagos: van directamente a la cuenta %1.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CustomerScreen</name>
    <message>
        <source>Customer screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CustomerView</name>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DataSection</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crear copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>A backup holds orders, merchants, settings and your own regions. Payer data in it stays locked with the key in this computer&apos;s keychain; no secret and no key is in it. Orders can be sent while it is made.</source>
        <translation>Una copia de seguridad contiene pedidos, comercios, ajustes y sus propias regiones. Los datos del pagador siguen en ella cifrados con la clave del llavero de este equipo; no lleva ninguna clave secreta ni clave de cifrado. Mientras se crea se pueden enviar pedidos.</translation>
    </message>
    <message>
        <source>Reads the whole list through and says whether it is as it was written</source>
        <translation>Lee la lista completa y dice si está tal como se escribió</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Back up into a new folder</source>
        <translation>Crear la copia en una carpeta nueva</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Creando la copia…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n order(s).</source>
        <translation>
            <numerusform>Copia creada con %n pedido.</numerusform>
            <numerusform>Copia creada con %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Elegir la carpeta de una copia de seguridad</translation>
    </message>
    <message>
        <source>Reading the whole list…</source>
        <translation>Leyendo la lista completa…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DaysDialog</name>
    <message>
        <source>From day to day</source>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Hasta, este día incluido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DefaultsFields</name>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Order number prefix</source>
        <translation>Prefijo del número de pedido</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>Límite de confirmación</translation>
    </message>
    <message>
        <source>Payers&apos; language</source>
        <translation>Idioma de los pagadores</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Live orders above it are asked about once more; empty: none are for their amount</source>
        <translation>Los pedidos LIVE que lo superan se confirman una vez más; vacío: ninguno por su importe</translation>
    </message>
    <message>
        <source>Of the messages you copy for them</source>
        <translation>De los mensajes que copia para ellos</translation>
    </message>
    <message>
        <source>Where payers come back to</source>
        <translation>A donde regresan los pagadores</translation>
    </message>
    <message>
        <source>{date} and {counter} are filled in: {date}-{counter} becomes %1</source>
        <translation>{date} y {counter} se completan: {date}-{counter} pasa a %1</translation>
    </message>
    <message>
        <source>The first one today: %1</source>
        <translation>Las primeras de hoy: %1</translation>
    </message>
    <message>
        <source>An order number: %1</source>
        <translation>Un número de pedido: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As in the region: %1</source>
        <translation>El de la región: %1</translation>
    </message>
    <message>
        <source>As in the region</source>
        <translation>El de la región</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>An address like https://shop.example/paid.</source>
        <translation>Una dirección como https://shop.example/paid.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>At most 12 letters, digits, - or _.</source>
        <translation>Como máximo 12 letras, dígitos, - o _.</translation>
    </message>
    <message>
        <source>A plain number like 1500 or 99.50.</source>
        <translation>Un número simple como 1500 o 99.50.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailAnswer</name>
    <message>
        <source>Answer as received</source>
        <translation>Respuesta tal como llegó</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailCopyMenu</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Fila de la tabla</translation>
    </message>
    <message>
        <source>Row copied.</source>
        <translation>Fila copiada.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSON copiado.</translation>
    </message>
    <message>
        <source>Text for support, without payer data</source>
        <translation>Texto para soporte, sin datos del pagador</translation>
    </message>
    <message>
        <source>Text for support copied. It holds no payer data, no link and no secret.</source>
        <translation>Texto para soporte copiado. No contiene datos del pagador, ni enlace, ni clave secreta.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Copiar como…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailPayer</name>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>Datos del pagador</translation>
    </message>
    <message>
        <source>Erases this order&apos;s payer data for good</source>
        <translation>Borra definitivamente los datos del pagador de este pedido</translation>
    </message>
    <message>
        <source>Not kept: it is in memory until you quit.</source>
        <translation>No se guardan: están en memoria hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>It cannot be read now. %1</source>
        <translation>Ahora no se pueden leer. %1</translation>
    </message>
    <message>
        <source>Practice orders&apos; payer data is never kept.</source>
        <translation>Los datos del pagador de pedidos de práctica nunca se guardan.</translation>
    </message>
    <message>
        <source>Never kept: there was no safe place for its key when the order was sent, or it was sent before payer data was kept.</source>
        <translation>Nunca se guardaron: al enviar el pedido no había un lugar seguro para su clave, o se envió antes de que se guardaran datos del pagador.</translation>
    </message>
    <message>
        <source>Erased on %1. The order and its money facts stay.</source>
        <translation>Borrados: %1. El pedido y sus datos de dinero se conservan.</translation>
    </message>
    <message>
        <source>Kept, but this computer&apos;s keychain has not the key it was locked with. Bring the keychain back, or erase it.</source>
        <translation>Están guardados, pero el llavero de este equipo no tiene la clave con que se cifraron. Recupere el llavero o bórrelos.</translation>
    </message>
    <message>
        <source>What is stored is not what was written for this order: the file was damaged or changed by hand. Nothing of it is shown. Verify the list in Settings, and look for a backup.</source>
        <translation>Lo guardado no es lo que se escribió para este pedido: el archivo se dañó o se cambió a mano. No se muestra nada de eso. Verifique la lista en Ajustes y busque una copia de seguridad.</translation>
    </message>
    <message>
        <source>Not shown, because that could not be written down. %1</source>
        <translation>No se muestran, porque eso no se pudo registrar. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Shows the payer data for %n second(s), which is noted</source>
        <translation>
            <numerusform>Muestra los datos del pagador durante %n segundo, y queda anotado</numerusform>
            <numerusform>Muestra los datos del pagador durante %n segundos, y queda anotado</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide (%1 s)</source>
        <translation>Ocultar (%1 s)</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DoubleDialog</name>
    <message>
        <source>The same order again</source>
        <translation>El mismo pedido otra vez</translation>
    </message>
    <message>
        <source>An order like this may exist at the gateway</source>
        <translation>Un pedido como este puede existir en la pasarela</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark. Whoever gets both may pay twice.</source>
        <translation>Mismo comercio, importe y observaciones. Quien reciba ambos puede pagar dos veces.</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark, and nobody knows what became of it. Look at it and check before you make another: both might be paid.</source>
        <translation>Mismo comercio, importe y observaciones, y nadie sabe qué pasó con él. Véalo y consúltelo antes de crear otro: podrían pagarse ambos.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Hora de envío</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Copy that account</source>
        <translation>Copiar esa cuenta</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>Copiar ese enlace</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EndOfDayDialog</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Orders of a day</source>
        <translation>Pedidos de un día</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Lo que muestra la lista</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The orders the list showed</source>
        <translation>Los pedidos que mostraba la lista</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>Mis comercios</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>Sin pedidos.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This printer is not there any more.</source>
        <translation>Esta impresora ya no está disponible.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer takes no page. Nothing was printed.</source>
        <translation>La impresora no acepta páginas. No se imprimió nada.</translation>
    </message>
    <message>
        <source>End-of-day sheet</source>
        <translation>Hoja de cierre del día</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>Ninguna configurada</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>No se puede escribir el archivo. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EraseDialog</name>
    <message>
        <source>It cannot be brought back: erase it</source>
        <translation>No se puede recuperar: borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>Borrar datos del pagador</translation>
    </message>
    <message>
        <source>Erase this order&apos;s payer data for good?</source>
        <translation>¿Borrar definitivamente los datos del pagador de este pedido?</translation>
    </message>
    <message>
        <source>Whose payer data is to be erased for good?</source>
        <translation>¿De quién se borrarán definitivamente los datos del pagador?</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué se borra y qué queda</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se borra</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>cualquier antigüedad</translation>
    </message>
    <message>
        <source> days</source>
        <translation>​&#xa0;días</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>a whole name, mobile, e-mail, number or address</source>
        <translation>un nombre, móvil, correo, número o dirección IP completos</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>That is no whole value of a payer.</source>
        <translation>No es un valor completo de un pagador.</translation>
    </message>
    <message>
        <source>Choose what is to be erased.</source>
        <translation>Elija qué se borrará.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it is kept; payer data of %n order(s) is in memory until you quit.</source>
        <translation>
            <numerusform>De esto no hay nada guardado; en memoria hay datos del pagador de %n pedido hasta que cierre el programa.</numerusform>
            <numerusform>De esto no hay nada guardado; en memoria hay datos del pagador de %n pedidos hasta que cierre el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: payer data of %n order(s) that was in memory.</source>
        <translation>
            <numerusform>Descartados: datos del pagador de %n pedido que estaban en memoria.</numerusform>
            <numerusform>Descartados: datos del pagador de %n pedidos que estaban en memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not erased. %1</source>
        <translation>No se borró. %1</translation>
    </message>
    <message numerus="yes">
        <source>Erase for %n order(s)</source>
        <translation>
            <numerusform>Borrar de %n pedido</numerusform>
            <numerusform>Borrar de %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Everything given must hold. A name counts as a whole, and finds everybody of that name.</source>
        <translation>Debe cumplirse todo lo indicado. El nombre cuenta completo y vale para todos los que se llaman así.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExampleOrder</name>
    <message>
        <source>An example order, nothing is real here. Change what you like, then Send.</source>
        <translation>Un pedido de ejemplo; aquí nada es real. Cambie lo que quiera y luego Enviar.</translation>
    </message>
    <message>
        <source>Fill an example</source>
        <translation>Llenar un ejemplo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExportDialog</name>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV, para cualquier programa</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, para hojas de cálculo</translation>
    </message>
    <message>
        <source>With a byte order mark, for older spreadsheets</source>
        <translation>Con marca de orden de bytes, para hojas de cálculo antiguas</translation>
    </message>
    <message>
        <source>With payer data, masked</source>
        <translation>Con datos del pagador, enmascarados</translation>
    </message>
    <message>
        <source>Payer data in clear</source>
        <translation>Datos del pagador sin enmascarar</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of payers leave the program&apos;s protection with this file. The history notes that it was made.</source>
        <translation>Con este archivo, los nombres, números y direcciones de los pagadores salen de la protección del programa. El historial anota que se creó.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportar pedidos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>All orders the list shows, with every column of theirs.</source>
        <translation>Todos los pedidos que muestra la lista, con todas sus columnas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of the file is left.</source>
        <translation>Cancelado. No queda nada del archivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export payer data that anybody can read?</source>
        <translation>¿Exportar datos del pagador que cualquiera podrá leer?</translation>
    </message>
    <message>
        <source>The file will hold names, mobile numbers, e-mail addresses, ID and account numbers, IP addresses and remarks of the payers, as they were sent. Whoever has the file has them; erasing them here does not erase them there.</source>
        <translation>El archivo contendrá nombres, números de móvil, correos electrónicos, números de identificación y de cuenta, direcciones IP y observaciones de los pagadores, tal como se enviaron. Quien tenga el archivo los tendrá; borrarlos aquí no los borra allí.</translation>
    </message>
    <message>
        <source>Export in clear…</source>
        <translation>Exportar sin enmascarar…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>Archivos XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>The file holds no more rows than a spreadsheet can. Export fewer orders or choose CSV.</source>
        <translation>Son más filas de las que admite una hoja de cálculo. Exporte menos pedidos o elija CSV.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>No se puede escribir el archivo. Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in %1.</source>
        <translation>
            <numerusform>%Ln pedido está en %1.</numerusform>
            <numerusform>%Ln pedidos están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::FacetButton</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it: &quot;Region: Taiwan&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FaultMenu</name>
    <message>
        <source>What the gateway does</source>
        <translation>Qué hace la pasarela</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldFrame</name>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Obligatorio. %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldHelp</name>
    <message>
        <source>In the provider&apos;s words, in short</source>
        <translation>En palabras del proveedor, resumido</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>Antes de enviarse</translation>
    </message>
    <message>
        <source>Esc closes this</source>
        <translation>Esc cierra esto</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldsTable</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>solo del cliente</translation>
    </message>
    <message>
        <source>only ours</source>
        <translation>solo nuestro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>no es cadena</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>“%1” only looks like “%2”</source>
        <translation>«%1» solo se parece a «%2»</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Filtrar pedidos</translation>
    </message>
    <message>
        <source>Order number, gateway number, link, amount, code, merchant or profile; or a whole value of the payer. Ctrl+F</source>
        <translation>Número de pedido, número de pasarela, enlace, importe, código, comercio o perfil; o un valor completo del pagador. Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Desde… hasta…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FolderChooser</name>
    <message>
        <source>Choose a data folder</source>
        <translation>Elegir una carpeta de datos</translation>
    </message>
    <message>
        <source>Use this folder from now on?</source>
        <translation>¿Usar esta carpeta de ahora en adelante?</translation>
    </message>
    <message>
        <source>It holds files of this program: its orders, merchants and settings come up.</source>
        <translation>Contiene archivos de este programa: aparecerán sus pedidos, comercios y ajustes.</translation>
    </message>
    <message>
        <source>It begins empty: without orders and merchants, with these settings.</source>
        <translation>Empieza vacía: sin pedidos ni comercios, con estos ajustes.</translation>
    </message>
    <message>
        <source>Nothing is moved or copied. What was kept so far stays in %1, and comes up again with Undo or when that folder is chosen.</source>
        <translation>No se mueve ni se copia nada. Lo guardado hasta ahora se queda en %1 y vuelve a aparecer con Deshacer o al elegir esa carpeta.</translation>
    </message>
    <message>
        <source>Order numbers used there are not known here: type none of them again. What this run holds in memory goes, secrets that are not in the keychain among it.</source>
        <translation>Los números de pedido usados allí no se conocen aquí: no escriba ninguno de nuevo. Lo que esta sesión tiene en memoria se pierde, incluidas las claves secretas que no están en el llavero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FolderGone</name>
    <message>
        <source>Vexora Merchant Console</source>
        <translation>Vexora Merchant Console</translation>
    </message>
    <message>
        <source>The data folder chosen in Settings cannot be used.</source>
        <translation>No se puede usar la carpeta de datos elegida en Ajustes.</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or make it readable, and try again. Or go back to the default folder, %1: its own orders and merchants come up, and order numbers used in the other folder are not known there.</source>
        <translation>Conecte el disco donde está, o haga que se pueda leer, e intente de nuevo. O vuelva a la carpeta predeterminada, %1: aparecerán sus propios pedidos y comercios, y allí no se conocen los números de pedido usados en la otra carpeta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>Usar la predeterminada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HandoverView</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta al cliente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Request as cURL</source>
        <translation>Solicitud como cURL</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>With the real values</source>
        <translation>Con los valores reales</translation>
    </message>
    <message>
        <source>How to sign it</source>
        <translation>Cómo firmarlo</translation>
    </message>
    <message>
        <source>Copy program</source>
        <translation>Copiar programa</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se vació el portapapeles.</translation>
    </message>
    <message>
        <source>Linux, macOS</source>
        <translation>Linux, macOS</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Made from the signing rule with this order&apos;s fields, redacted, and a test secret. Run as it is, it prints the right signature.</source>
        <translation>Creado según la regla de firma con los campos de este pedido, enmascarados, y una clave secreta de prueba. Ejecutado tal cual, imprime la firma correcta.</translation>
    </message>
    <message>
        <source>Ticket bundle</source>
        <translation>Paquete del ticket</translation>
    </message>
    <message>
        <source>The real values</source>
        <translation>Los valores reales</translation>
    </message>
    <message>
        <source>Show and copy the payer&apos;s data and the signature?</source>
        <translation>¿Mostrar y copiar los datos del pagador y la firma?</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of the payer then stand in the clipboard for %1 seconds, and wherever you paste them. Whoever has the line can send the order again.</source>
        <translation>Los nombres, números y direcciones del pagador quedan entonces %1 segundos en el portapapeles y en todo lugar donde los pegue. Quien tenga la línea puede enviar otra vez el pedido.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Copied with the real values. The clipboard is cleared in %1 seconds.</source>
        <translation>Copiado con los valores reales. El portapapeles se vacía en %1 segundos.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HeaderBar</name>
    <message>
        <source>Switch merchant</source>
        <translation>Cambiar de comercio</translation>
    </message>
    <message>
        <source>No merchant</source>
        <translation>Sin comercio</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>Elegir qué hace la pasarela</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Pasarela: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryDetail</name>
    <message>
        <source>Check now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copiar número de pedido</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Everything stored of this order</source>
        <translation>Todo lo guardado de este pedido</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Order number copied.</source>
        <translation>Número de pedido copiado.</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Detalles copiados.</translation>
    </message>
    <message>
        <source>Choose an order to see everything stored of it.</source>
        <translation>Elija un pedido para ver todo lo que se guardó de él.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Consultando a la pasarela…</translation>
    </message>
    <message>
        <source>The amount the gateway tells, %1, differs from the order&apos;s.</source>
        <translation>El importe que indica la pasarela, %1, es distinto al del pedido.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>An unknown order can be closed once the gateway has been asked.</source>
        <translation>Un pedido incierto se puede cerrar cuando se haya consultado a la pasarela.</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>La pasarela respondió sobre otro pedido. No use ni comparta nada de esa respuesta.</translation>
    </message>
    <message>
        <source>The order exists at the gateway, whatever came of its sending.</source>
        <translation>El pedido existe en la pasarela, sea cual fuere el resultado de su envío.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>Esta respuesta no se pudo escribir en el historial. Libere espacio o devuelva el permiso y consulte de nuevo.</translation>
    </message>
    <message>
        <source>Closed, with your reason and the time.</source>
        <translation>Cerrado, con su motivo y la hora.</translation>
    </message>
    <message>
        <source>It is not open any more; nothing was written.</source>
        <translation>Ya no está abierto; no se escribió nada.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Consultado: %1.</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nuevo con estos datos</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Copied, but that could not be written down. %1</source>
        <translation>Copiado, pero eso no se pudo registrar. %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryPage</name>
    <message>
        <source>My merchants</source>
        <translation>Mis comercios</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>Pedidos de</translation>
    </message>
    <message>
        <source>None here. An earlier list of orders was damaged and put aside; the orders in it are not shown.</source>
        <translation>Aquí no hay ninguno. Una lista anterior de pedidos se dañó y se apartó; sus pedidos no se muestran.</translation>
    </message>
    <message>
        <source>No order is unknown. Nothing needs to be checked.</source>
        <translation>Ningún pedido es incierto. No hay nada que consultar.</translation>
    </message>
    <message>
        <source>No orders yet. Each one appears here before it is sent.</source>
        <translation>Aún no hay pedidos. Cada uno aparece aquí antes de enviarse.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n order(s)…</source>
        <translation>
            <numerusform>Imprimir %n pedido…</numerusform>
            <numerusform>Imprimir %n pedidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>Cierre del día…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, contando…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>%1 visibles, %2 ocultos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All environments together</source>
        <translation>Todos los entornos juntos</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No order is like this.</source>
        <translation>Ningún pedido es así.</translation>
    </message>
    <message>
        <source>Nothing found. Looked for in order number, gateway number, link, amount, codes, merchant number, profile and region, each part of them.

A payer is found by a whole value alone: a word of the name, the mobile number, e-mail, ID or account number, or IP address.</source>
        <translation>No se encontró nada. Se buscó en número de pedido, número de pasarela, enlace, importe, códigos, número de comercio, perfil y región, en cualquier parte de ellos.

A un pagador se le encuentra solo por un valor completo: una palabra del nombre, el número de móvil, el correo, el número de identificación o de cuenta, o la dirección IP.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Como máximo %1 a la vez.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryTableModel</name>
    <message>
        <source>Being read</source>
        <translation>Leyendo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::InspectPanel</name>
    <message>
        <source>Canonical string</source>
        <translation>Cadena canónica</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>Valor enviado</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>No se recibió respuesta.</translation>
    </message>
    <message>
        <source>Differs from the documents: %1</source>
        <translation>Difiere de la documentación: %1</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>First byte of the answer after %1 ms</source>
        <translation>Primer byte de la respuesta a los %1 ms</translation>
    </message>
    <message>
        <source>Connecting to the end took %1 ms</source>
        <translation>De la conexión al final: %1 ms</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IntakeBox</name>
    <message>
        <source>Text of the code</source>
        <translation>Texto del código</translation>
    </message>
    <message>
        <source>Paste the text or a picture, or drop one here</source>
        <translation>Pegue el texto o una imagen, o arrástrelos aquí</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Abrir imagen…</translation>
    </message>
    <message>
        <source>Looking for a code in the picture…</source>
        <translation>Buscando un código en la imagen…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IssuePage</name>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The account number is in the clipboard.</source>
        <translation>El número de cuenta está en el portapapeles.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>This profile cannot be used</source>
        <translation>Este perfil no se puede usar</translation>
    </message>
    <message>
        <source>Its region or currency is not among the region files this program could read. Nothing can be sent with it.</source>
        <translation>Su región o moneda no está entre los archivos de región que este programa pudo leer. No se puede enviar nada con él.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Payers of orders sent since the program was started appear here.</source>
        <translation>Aquí aparecen los pagadores de los pedidos enviados desde que se inició el programa.</translation>
    </message>
    <message>
        <source>The form holds an order that was not sent.</source>
        <translation>El formulario tiene un pedido que no se envió.</translation>
    </message>
    <message>
        <source>The values of the earlier order would take the place of what you typed.</source>
        <translation>Los valores del pedido anterior reemplazarían lo que escribió.</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>Dejar el formulario</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>Llenar desde portapapeles</translation>
    </message>
    <message>
        <source>There is no link or account to send: the payer scans this code.</source>
        <translation>No hay enlace ni cuenta que enviar: el pagador escanea este código.</translation>
    </message>
    <message>
        <source>This has expired, so there is no message. Make a new order.</source>
        <translation>Esto ya venció, así que no hay mensaje. Haga un pedido nuevo.</translation>
    </message>
    <message>
        <source>This order is not waiting for money any more, so there is no message.</source>
        <translation>Este pedido ya no espera dinero, así que no hay mensaje.</translation>
    </message>
    <message>
        <source>Copied, but this message has no link: edit the text in Settings</source>
        <translation>Copiado, pero este mensaje no tiene enlace: edite el texto en Ajustes</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message>
        <source>No mail program was found. Copy the message and paste it into a mail.</source>
        <translation>No se encontró un programa de correo. Copie el mensaje y péguelo en un correo.</translation>
    </message>
    <message>
        <source>In your mail program, but this message has no link: edit the text in Settings</source>
        <translation>En su programa de correo, pero este mensaje no tiene enlace: edite el texto en Ajustes</translation>
    </message>
    <message>
        <source>In your mail program, not sent yet</source>
        <translation>En su programa de correo, aún sin enviar</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Nuevo con estos datos</translation>
    </message>
    <message>
        <source>That account is in the clipboard</source>
        <translation>Esa cuenta está en el portapapeles</translation>
    </message>
    <message>
        <source>That link is in the clipboard</source>
        <translation>Ese enlace está en el portapapeles</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still in the form.</source>
        <translation>No se envió nada. Lo que escribió sigue en el formulario.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>The other data folder has merchants of its own, so what you typed is let go of.</source>
        <translation>La otra carpeta de datos tiene sus propios comercios, así que se descarta lo que escribió.</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>Usar esa carpeta</translation>
    </message>
    <message>
        <source>The picture of the code is in the clipboard.</source>
        <translation>La imagen del código está en el portapapeles.</translation>
    </message>
    <message>
        <source>Not copied: the picture of the code does not pass its checks. Print… says why.</source>
        <translation>No se copió: la imagen del código no pasa las verificaciones. Imprimir… dice por qué.</translation>
    </message>
    <message>
        <source>Not copied: it could not be noted in the history.</source>
        <translation>No se copió: no se pudo anotar en el historial.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrChooser</name>
    <message>
        <source>What is the code for?</source>
        <translation>¿Para qué es el código?</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>Una venta</translation>
    </message>
    <message>
        <source>The code of one payment link, from the gateway: with an amount and an end. For a receipt or the customer&apos;s screen, never for a counter.</source>
        <translation>El código de un enlace de pago, de la pasarela: con importe y vencimiento. Para un recibo o la pantalla del cliente, nunca para un mostrador.</translation>
    </message>
    <message>
        <source>Permanent counter code</source>
        <translation>Código permanente de mostrador</translation>
    </message>
    <message>
        <source>Your shop&apos;s own code from its bank, without an amount or an end. For stands, stickers and sheets. Vexora does not see its payments.</source>
        <translation>El código propio de su tienda, de su banco: sin importe ni vencimiento. Para soportes, adhesivos y hojas. Vexora no ve sus pagos.</translation>
    </message>
    <message>
        <source>Check a code</source>
        <translation>Verificar un código</translation>
    </message>
    <message>
        <source>Sheet from a file…</source>
        <translation>Hoja desde un archivo…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>What stands in a code, and whether banks will take it</source>
        <translation>Qué contiene un código y si los bancos lo aceptarán</translation>
    </message>
    <message>
        <source>Permanent counter codes from a text file, one a line</source>
        <translation>Códigos permanentes de mostrador desde un archivo de texto, uno por línea</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrView</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MainWindow</name>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The sandbox could not start, so practice orders cannot be sent. Start the program again to retry.</source>
        <translation>El sandbox no pudo iniciarse, así que no se pueden enviar pedidos de práctica. Reinicie el programa para volver a intentarlo.</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>La elección no se pudo guardar; vale hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>An order is being sent.</source>
        <translation>Se está enviando un pedido.</translation>
    </message>
    <message>
        <source>If you close now, nobody waits for the gateway&apos;s answer. The order may exist there and will stand in History as unknown. It is not sent again; check it there before sending another.</source>
        <translation>Si cierra ahora, nadie esperará la respuesta de la pasarela. El pedido puede existir allí y quedará en Historial como incierto. No se vuelve a enviar; consúltelo allí antes de enviar otro.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Vexora Merchant Console</source>
        <translation>Vexora Merchant Console</translation>
    </message>
    <message>
        <source>An order is being sent. Switch when it has its answer.</source>
        <translation>Se está enviando un pedido. Cambie cuando tenga su respuesta.</translation>
    </message>
    <message>
        <source>The list of practice orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun.</source>
        <translation>La lista de pedidos de práctica estaba dañada. Se apartó como %1, no se borró nada y se empezó una nueva.</translation>
    </message>
    <message>
        <source>The list of orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun. Order numbers used before are not known to this program any more: type none of them again, and look for open orders at the provider.</source>
        <translation>La lista de pedidos estaba dañada. Se apartó como %1, no se borró nada y se empezó una nueva. Este programa ya no conoce los números de pedido usados antes: no escriba ninguno de nuevo y busque los pedidos abiertos con el proveedor.</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>La pasarela no puede hacer eso aquí. Sigue haciendo lo de antes.</translation>
    </message>
    <message>
        <source>It cannot be told which data folder is in use: the one chosen in Settings, or the file that names it, cannot be read. No order is sent until it can.</source>
        <translation>No se puede saber qué carpeta de datos se usa: no se puede leer la elegida en Ajustes o el archivo que la nombra. No se envía ningún pedido hasta que se pueda.</translation>
    </message>
    <message>
        <source>The data folder was changed elsewhere: it is %1 now. This window still shows %2 and sends no order until it uses the new one as well.</source>
        <translation>La carpeta de datos se cambió en otro lugar: ahora es %1. Esta ventana aún muestra %2 y no envía ningún pedido hasta que use también la nueva.</translation>
    </message>
    <message>
        <source>Use the new folder</source>
        <translation>Usar la nueva carpeta</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>Payer data is not kept: there is no keychain for its key. It is in memory until you quit.</source>
        <translation>Los datos del pagador no se guardan: no hay llavero para su clave. Están en memoria hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The key of earlier payer data is not in the keychain any more, so it cannot be read. What is new is kept under a new key.</source>
        <translation>La clave de los datos del pagador anteriores ya no está en el llavero, así que no se pueden leer. Lo nuevo se guarda con una clave nueva.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MakeView</name>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>This makes a new code with a new checksum. Vexora does not see its payments.</source>
        <translation>Esto crea un código nuevo con una suma de control nueva. Vexora no ve sus pagos.</translation>
    </message>
    <message>
        <source>Only what could be read without a doubt was taken over, and nothing was guessed. Fill in the rest from the original, and compare the account letter by letter.</source>
        <translation>Solo se cargó lo que se pudo leer sin ninguna duda; no se supuso nada. Complete el resto a partir del original y compare la cuenta letra por letra.</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>Texto del código</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Use as counter code</source>
        <translation>Usar en mostrador</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>Se copió el texto del código.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>A permanent code</source>
        <translation>Código permanente</translation>
    </message>
    <message>
        <source>A code for one payment</source>
        <translation>Código para un solo pago</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantExchange</name>
    <message>
        <source>Export a merchant</source>
        <translation>Exportar un comercio</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>Importar un comercio</translation>
    </message>
    <message>
        <source>Exported merchants (*.json);;All files (*)</source>
        <translation>Comercios exportados (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It is too large for an exported merchant.</source>
        <translation>Es demasiado grande para ser un comercio exportado.</translation>
    </message>
    <message>
        <source>It cannot be read: it is not JSON, or something stands in it twice.</source>
        <translation>No se puede leer: no es JSON, o algo figura en él dos veces.</translation>
    </message>
    <message>
        <source>It is not a merchant that was exported by this program.</source>
        <translation>No es un comercio exportado por este programa.</translation>
    </message>
    <message>
        <source>It was written by a newer program. Update this one first.</source>
        <translation>Lo escribió una versión más nueva del programa. Actualice primero esta.</translation>
    </message>
    <message>
        <source>It holds a secret, as %1. Such a file goes from hand to hand, so a secret must not be in it. Take it out, and have the secret changed if others had the file. You enter the secret here when you import the file.</source>
        <translation>Contiene una clave secreta, como %1. Un archivo así pasa de mano en mano, por lo que no debe llevar ninguna clave secreta. Quítela y, si otros tuvieron el archivo, haga que la cambien. La clave secreta se ingresa aquí al importar el archivo.</translation>
    </message>
    <message>
        <source>The address at %1 holds a user name or a password. Such a file goes from hand to hand: take both out of it.</source>
        <translation>La dirección en %1 contiene un usuario o una contraseña. Un archivo así pasa de mano en mano: quite ambos.</translation>
    </message>
    <message>
        <source>It holds %1, which belongs to one machine or person. Take it out and set it here after the import.</source>
        <translation>Contiene %1, que es de un solo equipo o persona. Quítelo y configúrelo aquí después de importar.</translation>
    </message>
    <message>
        <source>What stands at %1 is missing, unknown or not allowed.</source>
        <translation>Lo que debe ir en %1 falta, no se conoce o no está permitido.</translation>
    </message>
    <message>
        <source>The merchant could not be written to that place.</source>
        <translation>No se pudo escribir el comercio en ese lugar.</translation>
    </message>
    <message>
        <source>%1 was exported without its secret.</source>
        <translation>%1 se exportó sin su clave secreta.</translation>
    </message>
    <message>
        <source>Its CA file and proxy user stay on this machine.</source>
        <translation>Su archivo de CA y su usuario del proxy se quedan en este equipo.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>No se puede abrir.</translation>
    </message>
    <message>
        <source>It is for the region %1, which this program does not know. Add its region file first.</source>
        <translation>Es para la región %1, que este programa no conoce. Agregue primero su archivo de región.</translation>
    </message>
    <message>
        <source>Its currency is none of the region %1.</source>
        <translation>Su moneda no es de la región %1.</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>No se importó %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Orders will go to %1 (%2). Compare that with what you were told, then enter the secret.</source>
        <translation>Los pedidos irán a %1 (%2). Compárelo con lo que le indicaron y luego ingrese la clave secreta.</translation>
    </message>
    <message>
        <source>There is a merchant %1 already, so this one has another name.</source>
        <translation>Ya existe un comercio %1, así que este lleva otro nombre.</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message>
        <source>The file brings its own messages to payers: %1. Read them in Settings.</source>
        <translation>El archivo trae sus propios mensajes a pagadores: %1. Léalos en Ajustes.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown everywhere, on every order</source>
        <translation>Se muestra en todas partes, en cada pedido</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Kept in the system keychain; in memory until you quit where there is none</source>
        <translation>Se guarda en el llavero del sistema; si no hay, en memoria hasta que cierre el programa</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Déjela vacía para conservar la guardada</translation>
    </message>
    <message>
        <source>Notify address</source>
        <translation>Dirección de notificación</translation>
    </message>
    <message>
        <source>Where the gateway reports payments</source>
        <translation>Donde la pasarela informa los pagos</translation>
    </message>
    <message>
        <source>As the provider told you: https, ending with its path</source>
        <translation>La que le dio el proveedor: https, con su ruta al final</translation>
    </message>
    <message>
        <source>The provider&apos;s sandbox</source>
        <translation>El entorno de pruebas del proveedor</translation>
    </message>
    <message>
        <source>Assumed from the provider&apos;s other sandboxes: compare it with what you were told</source>
        <translation>Supuesta a partir de otros entornos de prueba del proveedor: compárela con la que le dieron</translation>
    </message>
    <message>
        <source>Enter the address the provider gave you.</source>
        <translation>Ingrese la dirección que le dio el proveedor.</translation>
    </message>
    <message>
        <source>http is only for this machine (127.0.0.1). Use https.</source>
        <translation>http solo sirve para este equipo (127.0.0.1). Use https.</translation>
    </message>
    <message>
        <source>An address with a user name or password is not taken.</source>
        <translation>No se acepta una dirección con usuario o contraseña.</translation>
    </message>
    <message>
        <source>An address like https://host/path, without ? or #.</source>
        <translation>Una dirección como https://host/path, sin ? ni #.</translation>
    </message>
    <message>
        <source>A sandbox is on this machine (127.0.0.1). Choose TEST or LIVE for another.</source>
        <translation>Un SANDBOX está en este equipo (127.0.0.1). Para otro, elija TEST o LIVE.</translation>
    </message>
    <message>
        <source>This machine is no live gateway.</source>
        <translation>Este equipo no es una pasarela LIVE.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Ingrese un nombre.</translation>
    </message>
    <message>
        <source>Another merchant has this name.</source>
        <translation>Otro comercio ya tiene este nombre.</translation>
    </message>
    <message>
        <source>At most 80 characters, without control characters.</source>
        <translation>Como máximo 80 caracteres, sin caracteres de control.</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>Elija una región.</translation>
    </message>
    <message>
        <source>Enter the number the provider gave you, without spaces.</source>
        <translation>Ingrese el número que le dio el proveedor, sin espacios.</translation>
    </message>
    <message>
        <source>Enter the app secret.</source>
        <translation>Ingrese la clave secreta de la aplicación.</translation>
    </message>
    <message>
        <source>This is not the provider&apos;s sandbox, so its orders are real. Choose LIVE.</source>
        <translation>Este no es el entorno de pruebas del proveedor, así que sus pedidos son reales. Elija LIVE.</translation>
    </message>
    <message>
        <source>Hide the connection settings</source>
        <translation>Ocultar los ajustes de conexión</translation>
    </message>
    <message>
        <source>Connection: CA file, proxy…</source>
        <translation>Conexión: archivo de CA, proxy…</translation>
    </message>
    <message>
        <source>Hide the defaults</source>
        <translation>Ocultar los valores predeterminados</translation>
    </message>
    <message>
        <source>Defaults: method, remark, numbers…</source>
        <translation>Predeterminados: método, observaciones, números…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantList</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>There is no system keychain, so the secret is kept in memory and must be entered again after you quit.</source>
        <translation>No hay llavero del sistema, así que la clave secreta se queda en memoria y habrá que ingresarla otra vez después de cerrar el programa.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its secret is deleted and orders can no longer be sent or checked with it. Its orders stay in History.</source>
        <translation>Se borra su clave secreta y ya no se podrán enviar ni consultar pedidos con él. Sus pedidos quedan en Historial.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>An exported merchant is without its secret: whoever imports it enters it there.</source>
        <translation>Un comercio se exporta sin su clave secreta: quien lo importe la ingresa allí.</translation>
    </message>
    <message>
        <source>As chosen below, the secret is kept in memory and must be entered again after you quit.</source>
        <translation>Según lo elegido abajo, la clave secreta se queda en memoria y habrá que ingresarla otra vez después de cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageBlock</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Idioma del mensaje</translation>
    </message>
    <message>
        <source>Message to the payer</source>
        <translation>Mensaje al pagador</translation>
    </message>
    <message>
        <source>There is nothing to send to the payer any more.</source>
        <translation>Ya no hay nada que enviar al pagador.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Link or account</source>
        <translation>Enlace o cuenta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>This text is too long and is not kept: it may have %1 characters.</source>
        <translation>Este texto es demasiado largo y no se guarda: puede tener %1 caracteres.</translation>
    </message>
    <message>
        <source>Payers could not pay from this message: it has neither a link nor an account.</source>
        <translation>Con este mensaje los pagadores no podrían pagar: no tiene enlace ni cuenta.</translation>
    </message>
    <message>
        <source>Something in { } is not one of the words above: payers would read it as it stands.</source>
        <translation>Algo entre { } no es una de las palabras de arriba: los pagadores lo leerían tal cual.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>Volver al texto incluido</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Its payers read</source>
        <translation>Sus pagadores leen en</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Texto en</translation>
    </message>
    <message>
        <source>What the payer reads, with made-up values</source>
        <translation>Lo que lee el pagador, con valores inventados</translation>
    </message>
    <message>
        <source>Puts it where the cursor is</source>
        <translation>Lo inserta donde está el cursor</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>As the region: %1</source>
        <translation>El de la región: %1</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>Todos los demás idiomas</translation>
    </message>
    <message>
        <source>Built-in. Add a merchant to have its own.</source>
        <translation>Incluido. Agregue un comercio para que tenga el suyo.</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texto incluido</translation>
    </message>
    <message>
        <source>This merchant&apos;s own text</source>
        <translation>Texto propio de este comercio</translation>
    </message>
    <message>
        <source>Example bank</source>
        <translation>Banco de ejemplo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MethodPicker</name>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>The payer chooses</source>
        <translation>Elige el pagador</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MistakesTable</name>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>harmless here</source>
        <translation>inofensivo aquí</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>explains it too</source>
        <translation>también lo explica</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NewFromThisDialog</name>
    <message>
        <source>New order from an earlier one</source>
        <translation>Nuevo pedido a partir de uno anterior</translation>
    </message>
    <message>
        <source>What will differ</source>
        <translation>Qué será distinto</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>a new one, was %1</source>
        <translation>uno nuevo, antes %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>when it is sent</source>
        <translation>cuando se envíe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Llenar el formulario</translation>
    </message>
    <message>
        <source>These will differ from the earlier order</source>
        <translation>Esto será distinto del pedido anterior</translation>
    </message>
    <message>
        <source>All other values are its own. Nothing is sent yet: the form shows them, and what was otherwise.</source>
        <translation>Los demás valores son los suyos. Aún no se envía nada: el formulario los muestra, e indica lo que era distinto.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NextPayerBar</name>
    <message>
        <source>Fill in</source>
        <translation>Llenar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Forget the rest</source>
        <translation>Descartar el resto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next from the clipboard, %1 of %2: %3</source>
        <translation>Siguiente del portapapeles, %1 de %2: %3</translation>
    </message>
    <message>
        <source>The payers that were still to come from the clipboard were for %1 and are forgotten. Copy them again to use them here.</source>
        <translation>Los pagadores del portapapeles que faltaban eran para %1 y se descartaron. Cópielos de nuevo para usarlos aquí.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OneSaleView</name>
    <message>
        <source>One sale</source>
        <translation>Una venta</translation>
    </message>
    <message>
        <source>Issue an order</source>
        <translation>Emitir un pedido</translation>
    </message>
    <message>
        <source>Codes that can still be paid</source>
        <translation>Códigos que aún se pueden pagar</translation>
    </message>
    <message>
        <source>The gateway makes one with every order: for its amount, and for some minutes.</source>
        <translation>La pasarela crea uno con cada pedido: por su importe y por unos minutos.</translation>
    </message>
    <message>
        <source>The gateway gives no KHQR in the region %1. Choose a profile of Cambodia above to issue one.</source>
        <translation>La pasarela no da KHQR en la región %1. Para emitir uno, elija arriba un perfil de Camboya.</translation>
    </message>
    <message>
        <source>Choose a profile of Cambodia above to issue one.</source>
        <translation>Para emitir uno, elija arriba un perfil de Camboya.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
    <message>
        <source>None. A code stands here from the moment its order has been issued until it is paid or over.</source>
        <translation>Ninguno. Un código aparece aquí desde que se emite su pedido hasta que se paga o vence.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OpenLinkDialog</name>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>The browser will be sent to</source>
        <translation>El navegador irá a</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderForm</name>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>PEDIDO</translation>
    </message>
    <message>
        <source>PAYER</source>
        <translation>PAGADOR</translation>
    </message>
    <message>
        <source>TECHNICAL</source>
        <translation>DATOS TÉCNICOS</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>se genera al enviar</translation>
    </message>
    <message>
        <source>Use order number</source>
        <translation>Usar n.º de pedido</translation>
    </message>
    <message>
        <source>Sent as %1: %2</source>
        <translation>Se envía como %1: %2</translation>
    </message>
    <message>
        <source>Hide what comes from the profile</source>
        <translation>Ocultar lo que viene del perfil</translation>
    </message>
    <message>
        <source>From profile: %1</source>
        <translation>Del perfil: %1</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>Mismo pagador</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>estaba vacío</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderPoints</name>
    <message>
        <source>Compare clocks</source>
        <translation>Comparar relojes</translation>
    </message>
    <message>
        <source>What was found in the order</source>
        <translation>Lo que se encontró en el pedido</translation>
    </message>
    <message>
        <source>Asks the gateway of the chosen profile for its time, with a question for the balance</source>
        <translation>Pregunta la hora a la pasarela del perfil elegido, con una consulta del saldo</translation>
    </message>
    <message>
        <source>The gateway&apos;s time could not be learnt.</source>
        <translation>No se pudo saber la hora de la pasarela.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Todavía no hay pedido.</translation>
    </message>
    <message>
        <source>Choose a region: its rules are what an order is checked by.</source>
        <translation>Elija una región: el pedido se comprueba con sus reglas.</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the order.</source>
        <translation>No se encontró nada incorrecto en el pedido.</translation>
    </message>
    <message>
        <source>This clock: %1</source>
        <translation>Este reloj: %1</translation>
    </message>
    <message>
        <source>A timestamp is judged by this computer&apos;s clock. Is it right?</source>
        <translation>Un timestamp se juzga con el reloj de este equipo. ¿Está en hora?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PastePreview</name>
    <message>
        <source>Fill from clipboard</source>
        <translation>Llenar desde portapapeles</translation>
    </message>
    <message>
        <source>Fill the form with this?</source>
        <translation>¿Llenar el formulario con esto?</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3, the last one</source>
        <translation>Pagador %1 de %2: %3, el último</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3; next: %4</source>
        <translation>Pagador %1 de %2: %3; siguiente: %4</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Llenar el formulario</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>No se envía nada.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteRefusal</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet, a chat message or JSON, then try again.</source>
        <translation>Copie una fila de una hoja de cálculo, un mensaje de chat o JSON, e intente de nuevo.</translation>
    </message>
    <message>
        <source>There are more than 256 KiB of text in the clipboard.</source>
        <translation>Hay más de 256 KiB de texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy only the rows you want to send.</source>
        <translation>Copie solo las filas que quiere enviar.</translation>
    </message>
    <message>
        <source>The clipboard holds bytes that are no text.</source>
        <translation>El portapapeles contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>Copy the text itself, not a file or a picture.</source>
        <translation>Copie el texto mismo, no un archivo ni una imagen.</translation>
    </message>
    <message>
        <source>The text is in an encoding that cannot be read here, or was damaged on its way.</source>
        <translation>El texto tiene una codificación que aquí no se puede leer, o se dañó en el camino.</translation>
    </message>
    <message>
        <source>Open it in another program, see that it reads well there, and copy it from there.</source>
        <translation>Ábralo en otro programa, verifique que allí se lea bien y cópielo desde ahí.</translation>
    </message>
    <message>
        <source>The bytes can be read as Chinese (Big5) and as Japanese (Shift-JIS), and nothing tells which is right.</source>
        <translation>Los bytes se pueden leer como chino (Big5) y como japonés (Shift-JIS), y nada indica cuál es el correcto.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or copy it from a program that shows it well, so that no name is misread.</source>
        <translation>Guarde el archivo como UTF-8, o cópielo de un programa que lo muestre bien, para que ningún nombre se lea mal.</translation>
    </message>
    <message>
        <source>It begins as JSON but is not whole, or has one name twice.</source>
        <translation>Empieza como JSON, pero no está completo o tiene un nombre repetido.</translation>
    </message>
    <message>
        <source>Copy the whole object, from the first bracket to the last.</source>
        <translation>Copie el objeto completo, de la primera llave a la última.</translation>
    </message>
    <message>
        <source>There are more than 500 payers in the clipboard.</source>
        <translation>Hay más de 500 pagadores en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy fewer rows at a time.</source>
        <translation>Copie menos filas a la vez.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this form.</source>
        <translation>Nada del portapapeles corresponde a un campo de este formulario.</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet with its header, or text with labels such as “Mobile: 0912 345 678”.</source>
        <translation>Copie una fila de una hoja de cálculo con su encabezado, o texto con etiquetas como «Móvil: 0912 345 678».</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>Llenar desde portapapeles</translation>
    </message>
    <message>
        <source>The form is as it was</source>
        <translation>El formulario quedó como estaba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteText</name>
    <message>
        <source>What goes into the form</source>
        <translation>Lo que va al formulario</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va en</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Encontrado como</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Queda como</translation>
    </message>
    <message>
        <source>left out: not asked for with this payment method</source>
        <translation>se omite: no se pide con este método de pago</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>reemplaza %1</translation>
    </message>
    <message>
        <source>To correct: %1</source>
        <translation>Por corregir: %1</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Sin usar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole name does not say which part is the family name: type both parts.</source>
        <translation>Un nombre completo no dice qué parte es el apellido: escriba ambas partes.</translation>
    </message>
    <message>
        <source>Stays in the form</source>
        <translation>Se queda en el formulario</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerList</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerOffer</name>
    <message>
        <source>Payers of the payer book</source>
        <translation>Pagadores de la libreta</translation>
    </message>
    <message>
        <source>↓ and Enter: take over · Esc: type on</source>
        <translation>↓ y Enter: usar · Esc: seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerPopup</name>
    <message>
        <source>Nobody by that name in this run</source>
        <translation>Nadie con ese nombre en esta sesión</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>Mismo pagador</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>Nombre del pagador</translation>
    </message>
    <message>
        <source>Payers of this run</source>
        <translation>Pagadores de esta sesión</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PlaceSection</name>
    <message>
        <source>Secrets and data</source>
        <translation>Claves secretas y datos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Claves secretas</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Fixed: it was given on the command line, or by VEXORA_CONSOLE_DATA_DIR, when the program was started.</source>
        <translation>Fija: se indicó en la línea de comandos, o con VEXORA_CONSOLE_DATA_DIR, al iniciar el programa.</translation>
    </message>
    <message>
        <source>The window and the command line keep orders, merchants and these settings here. Another folder is taken up at once; nothing is moved or copied.</source>
        <translation>La ventana y la línea de comandos guardan aquí los pedidos, los comercios y estos ajustes. Otra carpeta se empieza a usar de inmediato; no se mueve ni se copia nada.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>The desktop has no program that shows folders. It is at %1.</source>
        <translation>El escritorio no tiene un programa que muestre carpetas. Está en %1.</translation>
    </message>
    <message>
        <source>Nothing is written: enter a merchant&apos;s secret again after each start. What the keychain holds stays there, unread, until its merchant is removed.</source>
        <translation>No se escribe nada: ingrese de nuevo la clave secreta de cada comercio después de cada inicio. Lo que está en el llavero se queda allí, sin leerse, hasta que se quite su comercio.</translation>
    </message>
    <message>
        <source>No keychain can be used here, so secrets are in memory and must be entered again after each start.</source>
        <translation>Aquí no se puede usar ningún llavero, así que las claves secretas están en memoria y hay que ingresarlas otra vez después de cada inicio.</translation>
    </message>
    <message>
        <source>Kept by the desktop&apos;s keychain between starts. A secret given while it was in memory stays there: enter it again to keep it.</source>
        <translation>Las conserva el llavero del escritorio entre inicios. Una clave secreta ingresada con la opción en memoria se queda en memoria: ingrésela otra vez para conservarla.</translation>
    </message>
    <message>
        <source>In the system keychain, once a merchant is added; in memory until you quit where there is none</source>
        <translation>En el llavero del sistema, en cuanto se agregue un comercio; si no hay, en memoria hasta que cierre el programa</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Orders with amounts, states and links; merchants; these settings</source>
        <translation>Pedidos con importes, estados y enlaces; comercios; estos ajustes</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>Datos del pagador</translation>
    </message>
    <message>
        <source>Your regions</source>
        <translation>Sus regiones</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintDialog</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <comment>a kind of paper and its size</comment>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>Print these all the same</source>
        <translation>Imprimirlos de todos modos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir de nuevo…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%n of these codes were printed before: they say “copy”.</source>
        <translation>
            <numerusform>%n de estos códigos ya se imprimió antes: dirá «Copia».</numerusform>
            <numerusform>%n de estos códigos ya se imprimieron antes: dirán «Copia».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed before on %1, %n time(s): this one says “copy”.</source>
        <translation>
            <numerusform>Ya se imprimió %n vez, la última: %1. Este dirá «Copia».</numerusform>
            <numerusform>Ya se imprimió %n veces, la última: %1. Este dirá «Copia».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be printed.</source>
        <translation>Aquí no hay nada que se pueda imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>Bank apps may refuse %n of these code(s). They are printed only if you say so.</source>
        <translation>
            <numerusform>Las apps bancarias pueden rechazar %n código. Solo se imprime si usted lo confirma.</numerusform>
            <numerusform>Las apps bancarias pueden rechazar %n de estos códigos. Solo se imprimen si usted lo confirma.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code to print.</source>
        <translation>No hay código que imprimir.</translation>
    </message>
    <message>
        <source>The history cannot be read, so it is not known what was printed before. Nothing is printed until it can.</source>
        <translation>No se puede leer el historial, así que no se sabe qué se imprimió antes. No se imprime nada hasta que se pueda.</translation>
    </message>
    <message>
        <source>Nothing is printed until you have said that it shall be.</source>
        <translation>No se imprime nada hasta que usted lo confirme.</translation>
    </message>
    <message>
        <source>Nothing here can be printed: the reasons are listed.</source>
        <translation>Aquí no hay nada que se pueda imprimir: los motivos están en la lista.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than %1 codes. Print them in parts.</source>
        <translation>Son más de %1 códigos. Imprímalos por partes.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintHead</name>
    <message>
        <source>Permanent counter code</source>
        <translation>Código permanente de mostrador</translation>
    </message>
    <message numerus="yes">
        <source>%n permanent counter code(s)</source>
        <translation>
            <numerusform>%n código permanente de mostrador</numerusform>
            <numerusform>%n códigos permanentes de mostrador</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, for one payment</source>
        <translation>Pedido %1, para un solo pago</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), each for one payment</source>
        <translation>
            <numerusform>%n pedido, para un solo pago</numerusform>
            <numerusform>%n pedidos, cada uno para un solo pago</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST is printed across it</source>
        <translation>Llevará TEST impreso encima</translation>
    </message>
    <message>
        <source>TEST is printed across them</source>
        <translation>Llevarán TEST impreso encima</translation>
    </message>
    <message>
        <source>TEST is printed across those that are not live</source>
        <translation>Los que no son LIVE llevarán TEST impreso encima</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrinterChoice</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>This computer has no printer set up, so the pages are saved as a PDF. Print it at actual size.</source>
        <translation>Este equipo no tiene ninguna impresora configurada, así que las páginas se guardan como PDF. Imprímalo a tamaño real.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrivacySection</name>
    <message>
        <source>Payer data</source>
        <translation>Datos del pagador</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guardan</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>Borrar datos del pagador</translation>
    </message>
    <message>
        <source>By age, region or payer, for good: from the list, its journal and its freed pages. Orders and amounts stay. You see first how much it is.</source>
        <translation>Por antigüedad, región o pagador, definitivamente: de la lista, de su registro de cambios y de sus páginas liberadas. Los pedidos y los importes quedan. Antes verá cuánto es.</translation>
    </message>
    <message>
        <source>Payer book</source>
        <translation>Libreta de pagadores</translation>
    </message>
    <message>
        <source>Completes a payer while you type: by the last four digits of a number, or by the full name. Kept like the rest, and erased with it. Switched off, it is emptied.</source>
        <translation>Completa un pagador mientras escribe: por los últimos cuatro dígitos de un número o por el nombre completo. Se guarda como lo demás y se borra con ello. Al desactivarla, se vacía.</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Qué se borró</translation>
    </message>
    <message>
        <source>Lock all payer data with a new key?</source>
        <translation>¿Cifrar todos los datos del pagador con una clave nueva?</translation>
    </message>
    <message>
        <source>Everything kept is locked anew and the old key is forgotten. Do it when somebody may have got at the keychain. Backups made before can then no longer be opened: their orders and amounts stay readable, their payer data does not.</source>
        <translation>Todo lo guardado se cifra de nuevo y la clave anterior se descarta. Hágalo si alguien pudo tener acceso al llavero. Las copias de seguridad anteriores ya no se podrán abrir: sus pedidos e importes se podrán leer; sus datos del pagador, no.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Conservar la clave</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Locking payer data with a new key…</source>
        <translation>Cifrando los datos del pagador con una clave nueva…</translation>
    </message>
    <message>
        <source>Payer data is locked with a new key.</source>
        <translation>Los datos del pagador están cifrados con una clave nueva.</translation>
    </message>
    <message>
        <source>The key was not changed. %1</source>
        <translation>La clave no se cambió. %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProfileMenu</name>
    <message>
        <source>My merchants</source>
        <translation>Mis comercios</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connect a merchant…</source>
        <translation>Conectar un comercio…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProxyList</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Each merchant has its own. This computer is never reached through one.</source>
        <translation>Cada comercio tiene el suyo. A este equipo nunca se llega a través de uno.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>El proxy del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the proxy of %1</source>
        <translation>Cambiar el proxy de %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReadyCard</name>
    <message>
        <source>KHQR ready, not paid yet</source>
        <translation>KHQR listo, aún sin pagar</translation>
    </message>
    <message>
        <source>Link ready, not paid yet</source>
        <translation>Enlace listo, aún sin pagar</translation>
    </message>
    <message>
        <source>Account ready, not paid yet</source>
        <translation>Cuenta lista, aún sin pagar</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>%1 for %2, order %3</source>
        <translation>%1 de %2, pedido %3</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy account</source>
        <translation>Copiar cuenta</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>The text is too long for a QR code. Copy the link instead.</source>
        <translation>El texto es demasiado largo para un código QR. Copie el enlace.</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>KHQR of the order</source>
        <translation>KHQR del pedido</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>Código QR del enlace a %1</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>Para un solo pago</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>N.º de pasarela</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, %2, %3 ms</source>
        <translation>%1, %2, %3 ms</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not as the gateway documents it: see Inspect, F12</source>
        <translation>No es como lo documenta la pasarela: vea la inspección, F12</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>The same values under a new order number</source>
        <translation>Los mismos valores con un número de pedido nuevo</translation>
    </message>
    <message>
        <source>✓ checksum, amount, currency, end</source>
        <translation>✓ suma de control, importe, moneda, vencimiento</translation>
    </message>
    <message>
        <source>This KHQR has expired</source>
        <translation>Este KHQR ha vencido</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RefusalList</name>
    <message>
        <source>Left out, with the reason</source>
        <translation>Omitidos, con el motivo</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 of %2</source>
        <translation>Omitidos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReplayConfirm</name>
    <message>
        <source>Send to a live gateway</source>
        <translation>Enviar a una pasarela LIVE</translation>
    </message>
    <message>
        <source>Send this request? It is about real money.</source>
        <translation>¿Enviar esta solicitud? Se trata de dinero real.</translation>
    </message>
    <message>
        <source>Byte for byte what the customer sent: their order number and their signature. If the gateway takes it, the order is the customer&apos;s, and their own program can never send that number again.</source>
        <translation>Byte por byte lo que envió el cliente: su número de pedido y su firma. Si la pasarela lo acepta, el pedido es del cliente, y su propio programa ya nunca podrá enviar ese número.</translation>
    </message>
    <message>
        <source>The customer&apos;s values with an order number, a time and a signature of our own. If the gateway takes it, there is one more order that somebody can pay.</source>
        <translation>Los valores del cliente con un número de pedido, una hora y una firma propios. Si la pasarela lo acepta, habrá un pedido más que alguien puede pagar.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>uno nuevo</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>Enviar %1, LIVE</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Número de comercio</translation>
    </message>
    <message>
        <source>Their path</source>
        <translation>Su ruta</translation>
    </message>
    <message>
        <source>%1, but this goes to %2</source>
        <translation>%1, pero esto va a %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestInput</name>
    <message>
        <source>Open what the customer sent</source>
        <translation>Abrir lo que envió el cliente</translation>
    </message>
    <message>
        <source>Texts (*.txt *.log *.json *.har *.sh *.bat);;All files (*)</source>
        <translation>Textos (*.txt *.log *.json *.har *.sh *.bat);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What the customer sent</source>
        <translation>Lo que envió el cliente</translation>
    </message>
    <message>
        <source>Paste or drop anything: JSON, a cURL line, a form body, a HAR file, lines of a log. It is read here and stored nowhere.</source>
        <translation>Pegue o arrastre cualquier cosa: JSON, una línea de cURL, un cuerpo de formulario, un archivo HAR, líneas de un log. Se lee aquí y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>A secret was in this text. It is hidden here; tell the customer to rotate it.</source>
        <translation>En este texto había una clave secreta. Aquí está oculta; indique al cliente que la reemplace.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>Notas sobre el texto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>The string the customer says was signed</source>
        <translation>La cadena que, según el cliente, se firmó</translation>
    </message>
    <message>
        <source>The text says what was signed; that is compared.</source>
        <translation>El texto dice qué se firmó; eso se compara.</translation>
    </message>
    <message>
        <source>Copied from the customer&apos;s log, with or without the secret</source>
        <translation>Copiada del log del cliente, con o sin la clave secreta</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The text is long: the box shows a part of it. All of it was read.</source>
        <translation>El texto es largo: el cuadro muestra una parte. Se leyó completo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields fit no region, or several. Choose one.</source>
        <translation>Los campos no corresponden a ninguna región, o a varias. Elija una.</translation>
    </message>
    <message>
        <source>Guessed from the fields; change it if it is wrong.</source>
        <translation>Deducida de los campos; cámbiela si no es correcta.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestView</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Known mistakes</source>
        <translation>Errores conocidos</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RestoreDialog</name>
    <message>
        <source>Use the backup&apos;s orders in place of the present ones</source>
        <translation>Usar los pedidos de la copia en lugar de los actuales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Qué contiene la copia</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Reading every page of it…</source>
        <translation>Leyendo todas sus páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%n present order(s) are not in it. They are carried over, so that no order number is taken for unused; their payer data is not.</source>
        <translation>
            <numerusform>%n pedido actual no está en ella. Se traspasa, para que ningún número de pedido se tome por no usado; sus datos del pagador, no.</numerusform>
            <numerusform>%n pedidos actuales no están en ella. Se traspasan, para que ningún número de pedido se tome por no usado; sus datos del pagador, no.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present list is kept beside it in the data folder. Merchants and settings are put back only where there are none now.</source>
        <translation>La lista actual se conserva al lado, en la carpeta de datos. Los comercios y los ajustes se reponen solo donde ahora no los hay.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n order(s). History shows them now.</source>
        <translation>
            <numerusform>Restaurado: %n pedido. El historial ya lo muestra.</numerusform>
            <numerusform>Restaurados: %n pedidos. El historial ya los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not everything after that was done: look whether your merchants, settings and own regions are there.</source>
        <translation>No se completó todo lo que sigue: revise si están sus comercios, ajustes y regiones propias.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RetentionTable</name>
    <message>
        <source>What would go now</source>
        <translation>Qué se borraría ahora</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se guardan</translation>
    </message>
    <message>
        <source>Payer data of older orders is erased for good when the window starts and once a day. Orders and amounts stay.</source>
        <translation>Los datos del pagador de pedidos más antiguos se borran definitivamente al abrir la ventana y una vez al día. Los pedidos y los importes quedan.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation>​&#xa0;días</translation>
    </message>
    <message numerus="yes">
        <source>%1: payer data of %n order(s), the oldest of %2</source>
        <translation>
            <numerusform>%1: datos del pagador de %n pedido, el más antiguo de %2</numerusform>
            <numerusform>%1: datos del pagador de %n pedidos, el más antiguo de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be erased now.</source>
        <translation>Ahora no se borraría nada.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Codes read back</source>
        <translation>Códigos releídos</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>Guardando el PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) read back</source>
        <translation>
            <numerusform>%1 de %n código releído</numerusform>
            <numerusform>%1 de %n códigos releídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF guardado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may have reached the printer: look before you print again, and destroy what you do not use.</source>
        <translation>
            <numerusform>Puede que %n página haya llegado a la impresora: revísela antes de imprimir de nuevo y destruya lo que no use.</numerusform>
            <numerusform>Puede que %n páginas hayan llegado a la impresora: revísela antes de imprimir de nuevo y destruya lo que no use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, every code read back.</source>
        <translation>%1 en %2, con todos los códigos releídos.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>La impresora se detuvo.</translation>
    </message>
    <message>
        <source>No code passed the checks.</source>
        <translation>Ningún código pasó las verificaciones.</translation>
    </message>
    <message>
        <source>The reasons stand below.</source>
        <translation>Los motivos están abajo.</translation>
    </message>
    <message>
        <source>The printer is not there any more.</source>
        <translation>La impresora ya no está disponible.</translation>
    </message>
    <message>
        <source>Choose another one, or save a PDF.</source>
        <translation>Elija otra o guarde un PDF.</translation>
    </message>
    <message>
        <source>The printer took no more pages, or the history could not be written. See whether a page came out before you print again, and destroy what you do not use.</source>
        <translation>La impresora no aceptó más páginas o no se pudo escribir el historial. Vea si salió alguna página antes de imprimir de nuevo y destruya lo que no use.</translation>
    </message>
    <message>
        <source>The file or the history could not be written.</source>
        <translation>No se pudo escribir el archivo o el historial.</translation>
    </message>
    <message>
        <source>Make room or give the permission back, then try again.</source>
        <translation>Libere espacio o devuelva el permiso e intente de nuevo.</translation>
    </message>
    <message>
        <source>Handed to the print service</source>
        <translation>Entregado al servicio de impresión</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SalePicture</name>
    <message>
        <source>KHQR of the order</source>
        <translation>KHQR del pedido</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaleRow</name>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>Pantalla del cliente</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaveSymbol</name>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf. Nothing was saved.</source>
        <translation>El nombre del archivo debe terminar en .png, .svg o .pdf. No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was saved: the code may not be used any more, or could not be read back from the picture.</source>
        <translation>No se guardó nada: el código ya no se puede usar o no se pudo releer en la imagen.</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be written.</source>
        <translation>No se guardó nada: no se pudo escribir el historial.</translation>
    </message>
    <message>
        <source>The picture could not be written to that place.</source>
        <translation>No se pudo escribir la imagen en ese lugar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: the code is of a test order. Print it as a card, which says TEST.</source>
        <translation>No se guardó nada: el código es de una orden de prueba. Imprímalo como tarjeta, que dice TEST.</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be read.</source>
        <translation>No se guardó nada: no se pudo leer el historial.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretChoice</name>
    <message>
        <source>Secret for this check</source>
        <translation>Clave secreta para esta comprobación</translation>
    </message>
    <message>
        <source>Typed for this check</source>
        <translation>Escrita para esta comprobación</translation>
    </message>
    <message>
        <source>None, I do not have it</source>
        <translation>Ninguna, no la tengo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendBar</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n dato por corregir</numerusform>
            <numerusform>%n datos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway %1, LIVE</source>
        <translation>Enviar igualmente %1, LIVE</translation>
    </message>
    <message>
        <source>Send anyway %1</source>
        <translation>Enviar igualmente %1</translation>
    </message>
    <message>
        <source>Send, LIVE</source>
        <translation>Enviar, LIVE</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>Enviar %1, LIVE</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation>F1: ayuda</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendView</name>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>Todavía no hay solicitud.</translation>
    </message>
    <message>
        <source>Choose the region first.</source>
        <translation>Elija primero la región.</translation>
    </message>
    <message>
        <source>Choose where to send it.</source>
        <translation>Elija adónde enviarlo.</translation>
    </message>
    <message>
        <source>One is being sent. Wait for its answer.</source>
        <translation>Se está enviando una. Espere su respuesta.</translation>
    </message>
    <message>
        <source>Send byte for byte</source>
        <translation>Enviar byte por byte</translation>
    </message>
    <message>
        <source>Send with a fresh number, time and signature</source>
        <translation>Enviar con número, hora y firma nuevos</translation>
    </message>
    <message>
        <source>%1, LIVE</source>
        <translation>%1, LIVE</translation>
    </message>
    <message>
        <source>The sandbox could not start, so nothing was sent. Start the program again to retry.</source>
        <translation>El sandbox no pudo iniciarse, así que no se envió nada. Reinicie el programa para volver a intentarlo.</translation>
    </message>
    <message>
        <source>It was sent for the text that stood in the box before.</source>
        <translation>Se envió para el texto que estaba antes en el cuadro.</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>La pasarela no puede hacer eso aquí. Sigue haciendo lo de antes.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingCard</name>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Enviando %1 a %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing the order down before it is sent. Cancel stops it.</source>
        <translation>Registrando el pedido antes de enviarlo. Cancelar lo detiene.</translation>
    </message>
    <message>
        <source>Connecting. Nothing of the order has left yet; Cancel stops it.</source>
        <translation>Conectando. Del pedido aún no ha salido nada; Cancelar lo detiene.</translation>
    </message>
    <message>
        <source>The order has left and the gateway is to answer. Cancel only stops the waiting: the order may exist all the same and becomes unknown.</source>
        <translation>El pedido ya salió y falta la respuesta de la pasarela. Cancelar solo detiene la espera: el pedido puede existir de todos modos y queda como incierto.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingSection</name>
    <message>
        <source>Sending and asking</source>
        <translation>Envíos y consultas</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation>​&#xa0;segundos</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>How long an answer of the gateway is waited for, from the next order on. An order without an answer is then unknown, not failed: it may exist, and is never sent again by itself.</source>
        <translation>Cuánto se espera una respuesta de la pasarela, a partir del próximo pedido. Un pedido sin respuesta queda entonces como incierto, no como fallido: puede existir, y nunca se vuelve a enviar solo.</translation>
    </message>
    <message>
        <source>Ask about waiting orders now and then</source>
        <translation>Consultar de vez en cuando los pedidos en espera</translation>
    </message>
    <message>
        <source>Accepted orders of the last 24 hours that are not settled: after a minute, then more and more rarely while nothing changes, and only while this window is visible. Asking moves no money.</source>
        <translation>Pedidos aceptados en las últimas 24 horas que no están resueltos: al minuto, luego cada vez menos mientras nada cambie, y solo mientras se vea esta ventana. Consultar no mueve dinero.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Comercios</translation>
    </message>
    <message>
        <source>Messages to payers</source>
        <translation>Mensajes a pagadores</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StatusStrip</name>
    <message>
        <source>Sandbox: practice orders, with a secret made up at each start</source>
        <translation>Sandbox: pedidos de práctica, con una clave secreta nueva en cada inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unknown</source>
        <translation>
            <numerusform>%n pedido incierto</numerusform>
            <numerusform>%n pedidos inciertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::StringsView</name>
    <message>
        <source>What the rule wants</source>
        <translation>Lo que exige la regla</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Shows both strings as bytes</source>
        <translation>Muestra ambas cadenas como bytes</translation>
    </message>
    <message>
        <source>What the customer says was signed</source>
        <translation>Lo que, según el cliente, se firmó</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Lo que se firmó</translation>
    </message>
    <message>
        <source>There is no string to compare yet.</source>
        <translation>Todavía no hay ninguna cadena que comparar.</translation>
    </message>
    <message>
        <source>What the customer&apos;s program signed is not known. Ask for the string it signed and paste it under “The string the customer says was signed”.</source>
        <translation>No se sabe qué firmó el programa del cliente. Pida la cadena que firmó y péguela en «La cadena que, según el cliente, se firmó».</translation>
    </message>
    <message>
        <source>Both strings are the same.</source>
        <translation>Ambas cadenas son iguales.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StyleBar</name>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logo</translation>
    </message>
    <message>
        <source>Currency sign in the code</source>
        <translation>Símbolo de moneda en el código</translation>
    </message>
    <message>
        <source>Colour of the card&apos;s header</source>
        <translation>Color del encabezado de la tarjeta</translation>
    </message>
    <message>
        <source>A picture of your own in the card&apos;s header. Use only one you have the right to print.</source>
        <translation>Una imagen propia en el encabezado de la tarjeta. Use solo una que tenga derecho a imprimir.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Idioma del impreso</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read here.</source>
        <translation>%1 no es una imagen que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>A logo of your own</source>
        <translation>Un logo propio</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SumsBar</name>
    <message>
        <source>Sums</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <translation>Totales: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1, contando…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SupportPage</name>
    <message>
        <source>What the customer sent is</source>
        <translation>Lo que envió el cliente es</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SymbolPreview</name>
    <message>
        <source>not payable</source>
        <translation>no se puede pagar</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Not payable: for looking at only</source>
        <translation>No se puede pagar: solo para verlo</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TargetStrip</name>
    <message>
        <source>Choose where it is sent</source>
        <translation>Elegir adónde se envía</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>Elegir qué hace la pasarela</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Elegir un perfil</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Pasarela: %1</translation>
    </message>
    <message>
        <source>Embedded gateway</source>
        <translation>Pasarela integrada</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>Mis comercios</translation>
    </message>
    <message>
        <source>No profile of this region</source>
        <translation>Ningún perfil de esta región</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBanner</name>
    <message>
        <source>From a bundle: redacted</source>
        <translation>De un paquete: enmascarado</translation>
    </message>
    <message>
        <source>What stands below is what another console put into its file. Placeholders like ‹mobile:4f1c› stand for values that did not leave it.</source>
        <translation>Lo que aparece abajo es lo que otra consola puso en su archivo. Marcadores como ‹mobile:4f1c› sustituyen valores que no salieron de ella.</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>Sobre el paquete</translation>
    </message>
    <message>
        <source>Close bundle</source>
        <translation>Cerrar paquete</translation>
    </message>
    <message>
        <source>No known mistake explains the signature</source>
        <translation>Ningún error conocido explica la firma</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>La firma es correcta</translation>
    </message>
    <message>
        <source>The mistake is known</source>
        <translation>El error es conocido</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Su reloj</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Byte for byte</source>
        <translation>Byte por byte</translation>
    </message>
    <message>
        <source>With a fresh number, time and signature</source>
        <translation>Con número, hora y firma nuevos</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBox</name>
    <message>
        <source>Save bundle…</source>
        <translation>Guardar paquete…</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Abrir paquete…</translation>
    </message>
    <message>
        <source>This and nothing else is in the file</source>
        <translation>El archivo contiene esto y nada más</translation>
    </message>
    <message>
        <source>Ticket bundles (*.json);;All files (*)</source>
        <translation>Paquetes de ticket (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>From a bundle: redacted. Nothing of it can be sent.</source>
        <translation>De un paquete: enmascarado. Nada de esto se puede enviar.</translation>
    </message>
    <message>
        <source>The bundle could not be written to that place.</source>
        <translation>El paquete no se pudo escribir en ese lugar.</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Guardado como %1; solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>Ese archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of this program.</source>
        <translation>El paquete lo creó una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>That is no ticket bundle, or it was changed: %1</source>
        <translation>Eso no es un paquete de ticket, o se modificó: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TlvTree</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDelegate</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDock</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayFoot</name>
    <message>
        <source>Links, %1</source>
        <extracomment>Foot of today&apos;s list: so many links were made</extracomment>
        <translation>Enlaces, %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <extracomment>Foot of today&apos;s list: so many orders were paid in full</extracomment>
        <translation>Pagados, %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Pedidos de hoy</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayPane</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No orders yet today. Each one appears here as it is sent.</source>
        <translation>Hoy aún no hay pedidos. Cada uno aparece aquí al enviarse.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictCard</name>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Open a ticket bundle…</source>
        <translation>Abrir un paquete de ticket…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictLine</name>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Bank apps will take this code.</source>
        <translation>Las apps bancarias aceptarán este código.</translation>
    </message>
    <message>
        <source>Good, with a note</source>
        <translation>Correcto, con una nota</translation>
    </message>
    <message>
        <source>Bank apps will take this code. What is unusual about it stands below.</source>
        <translation>Las apps bancarias aceptarán este código. Lo inusual que tiene se explica abajo.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Bank apps refuse it and it is not printed. Issue a new one.</source>
        <translation>Las apps bancarias lo rechazan y no se imprime. Emita uno nuevo.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Bank apps may refuse it: ask for a correct one before you print it.</source>
        <translation>Las apps bancarias pueden rechazarlo: pida uno correcto antes de imprimirlo.</translation>
    </message>
    <message>
        <source>A QR code, but not a KHQR</source>
        <translation>Un código QR, pero no un KHQR</translation>
    </message>
    <message>
        <source>No Bakong account stands in it, so it cannot be paid as a KHQR.</source>
        <translation>No contiene ninguna cuenta Bakong, así que no se puede pagar como KHQR.</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>No se puede pagar</translation>
    </message>
    <message>
        <source>Ask whoever made it for a correct one.</source>
        <translation>Pida uno correcto a quien lo creó.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>No code is drawn from it: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>No se dibuja ningún código con él: al escanearlo se rechazaría o pagaría a otra persona. Cópielo o escanéelo de nuevo desde su origen.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inciertos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>En espera de pago</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Keeps filters, sorting and columns. The text typed into Filter is not kept: it may be a payer&apos;s.</source>
        <translation>Conserva filtros, orden y columnas. El texto escrito en Filtro no se conserva: puede ser de un pagador.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The program has a view of this name.</source>
        <translation>El programa tiene una vista con este nombre.</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Reemplaza la vista que tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::WelcomePage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>You can do the other one at any time: from the profile menu above, or in Settings.</source>
        <translation>Puede hacer lo otro en cualquier momento: desde el menú de perfiles de arriba o en Ajustes.</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Probar aquí</translation>
    </message>
    <message>
        <source>A gateway inside this program.</source>
        <translation>Una pasarela dentro de este programa.</translation>
    </message>
    <message>
        <source>Its secret in memory, no keychain prompt.</source>
        <translation>Su clave secreta en memoria, sin pedir el llavero.</translation>
    </message>
    <message>
        <source>Practice orders with their own history.</source>
        <translation>Pedidos de práctica con su propio historial.</translation>
    </message>
    <message>
        <source>No money, no account, no network.</source>
        <translation>Sin dinero, sin cuenta, sin red.</translation>
    </message>
    <message>
        <source>Connect my merchant</source>
        <translation>Conectar mi comercio</translation>
    </message>
    <message>
        <source>Address, merchant number and secret at hand.</source>
        <translation>Con dirección, número de comercio y clave secreta a mano.</translation>
    </message>
    <message>
        <source>The secret goes into the system keychain.</source>
        <translation>La clave secreta va al llavero del sistema.</translation>
    </message>
    <message>
        <source>Tested by its balance: no money moves.</source>
        <translation>Se prueba con el saldo: no se mueve dinero.</translation>
    </message>
    <message>
        <source>All of it can be changed in Settings.</source>
        <translation>Todo se puede cambiar en Ajustes.</translation>
    </message>
</context>
</TS>
