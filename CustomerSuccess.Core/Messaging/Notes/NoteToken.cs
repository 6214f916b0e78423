using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CustomerSuccess.Core.Messaging.Settings;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>What the vendor's product shows in order to read notes: 256 random bits, of which only the hash is kept.</summary>
internal static class NoteToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public static bool Opens(MailSettings settings, string token) =>
        settings.NotesTokenHash is { } hash && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(token)));
}
