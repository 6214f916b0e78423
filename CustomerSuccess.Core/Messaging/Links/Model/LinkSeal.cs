using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Links.Model;

/// <summary>
/// A subject and an end in a token that only the holder of the key can make (HMAC-SHA256). The purpose is signed and not written: a token for one purpose is
/// damaged for every other.
/// </summary>
public static class LinkSeal
{
    public const int KeyBytes = 32;

    /// <param name="subject">What the link is about; whoever has the link can read it.</param>
    public static string Close(byte[] key, string purpose, string subject, DateTimeOffset expires)
    {
        var payload = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{expires.ToUnixTimeSeconds()}.{subject}"));
        return $"{Base64Url.EncodeToString(payload)}.{Base64Url.EncodeToString(Mac(key, purpose, payload))}";
    }

    /// <returns>The subject, <see cref="LinkErrors.Broken"/> or <see cref="LinkErrors.Expired"/>.</returns>
    public static Result<string> Open(byte[] key, string purpose, string token, DateTimeOffset now)
    {
        var parts = token.Split('.');
        if (parts is not [{ Length: > 0 } first, { Length: > 0 } second] || !Base64Url.IsValid(first) || !Base64Url.IsValid(second))
        {
            return LinkErrors.Broken;
        }

        var payload = Base64Url.DecodeFromChars(first);
        if (!CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(second), Mac(key, purpose, payload)))
        {
            return LinkErrors.Broken;
        }

        // Signed by us: it has the shape that we gave it.
        var said = Encoding.UTF8.GetString(payload);
        var dot = said.IndexOf('.', StringComparison.Ordinal);
        var expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(said.AsSpan(0, dot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        return now < expires ? said[(dot + 1)..] : LinkErrors.Expired;
    }

    /// <summary>The length goes before the purpose, so that no two pairs of purpose and payload read alike.</summary>
    private static byte[] Mac(byte[] key, string purpose, byte[] payload)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{purpose.Length}:{purpose}:")), .. payload];
        return HMACSHA256.HashData(key, signed);
    }
}
