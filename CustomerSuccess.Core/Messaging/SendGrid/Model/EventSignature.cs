using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CustomerSuccess.Core.Messaging.SendGrid.Model;

/// <summary>SendGrid signs timestamp and body of its event webhook with ECDSA over SHA-256; the signature comes in DER and base64.</summary>
public static class EventSignature
{
    /// <summary>A recorded request cannot be sent again much later. Clocks differ, and SendGrid signs anew when it tries again.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    public static bool IsKey(string publicKey)
    {
        try
        {
            using var key = Import(publicKey);
            return true;
        }
        catch (Exception failure) when (failure is FormatException or CryptographicException)
        {
            return false;
        }
    }

    /// <param name="publicKey">SubjectPublicKeyInfo in base64.</param>
    /// <param name="timestamp">Seconds since 1970, as the header has them.</param>
    public static bool Holds(string publicKey, string? signature, string? timestamp, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs((now.ToUnixTimeSeconds() - seconds)) > Tolerance.TotalSeconds
            || signature is not { Length: > 0 and < 300 })
        {
            return false;
        }

        var raw = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, raw, out var length))
        {
            return false;
        }

        using var key = Import(publicKey);
        return key.VerifyData([.. Encoding.UTF8.GetBytes(timestamp), .. body], raw.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static ECDsa Import(string publicKey)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return key;
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }
}
