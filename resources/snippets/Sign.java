import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/** Makes the signature of one order and prints it: java Sign.java */
public class Sign {
    public static void main(String[] args) throws Exception {
        // For trying out. Read yours from where you keep secrets; it never belongs into a program.
        String secret = "unit-test-secret-not-real";

        // Sorted by name, in ASCII order.
        Map<String, String> fields = new TreeMap<>();
@fields@

        // name=value of all fields that have a value, but not sign; nothing between two of them,
        // the secret right behind the last.
        fields.remove("sign");
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getValue().isEmpty()) {
                text.append(field.getKey()).append('=').append(field.getValue());
            }
        }
        text.append(secret);

        // The MD5 of its UTF-8 bytes, in lower-case hexadecimal digits.
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        StringBuilder sign = new StringBuilder();
        for (byte one : MessageDigest.getInstance("MD5").digest(bytes)) {
            sign.append(String.format("%02x", one));
        }
        System.out.println(sign);
    }
}
