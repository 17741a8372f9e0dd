package id.siginjai.complaint.secrecy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts files as they pass, in segments of 4 KiB, so that none is ever whole in memory (Tink streaming AEAD). Each
 * file has a key of its own, which its row keeps sealed: a change of the service's key re-encrypts that small keyset and
 * leaves the file alone.
 */
@Singleton
public class FileSealing {

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Sealing sealing;

    FileSealing(Sealing sealing) {
        this.sealing = sealing;
    }

    /** A fresh key, sealed for the row that tells of the file. */
    public byte[] newKey(UUID row) {
        try {
            var key = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
            return sealing.seal(row, TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key for a file", e);
        }
    }

    /** What is written to it arrives encrypted; whole only once it was closed. */
    public OutputStream encrypting(UUID row, byte[] sealedKey, OutputStream to) throws IOException {
        try {
            return cipher(row, sealedKey).newEncryptingStream(to, associated(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the file of row " + row + " cannot be encrypted", e);
        }
    }

    /** Reading it fails with an {@link IOException} where the file was altered, cut off, or put into another's place. */
    public InputStream decrypting(UUID row, byte[] sealedKey, InputStream from) throws IOException {
        try {
            return cipher(row, sealedKey).newDecryptingStream(from, associated(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the file of row " + row + " cannot be decrypted", e);
        }
    }

    private StreamingAead cipher(UUID row, byte[] sealedKey) throws GeneralSecurityException {
        var keyset = sealing.open(row, sealedKey, byte[].class);
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] associated(UUID row) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
