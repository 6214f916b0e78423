using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CustomerSuccess.Core.People;

/// <summary>The secret in a link: 256 random bits for its bearer, their hash for us.</summary>
internal static class LinkToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
