using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>
/// Tokens for people who do not sign in: a subject, signed with HMAC-SHA256 under a key that the database keeps. A token is good for one purpose and
/// until a moment; whether it was used before, its subject knows.
/// </summary>
/// <remarks>The key is made with the first link. A link must be made before a write begins, which would keep the key out.</remarks>
public sealed class SignedLinks(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    private byte[]? secret;

    /// <param name="purpose">What the link is for, such as <c>offer</c>.</param>
    /// <param name="subject">What it is about; can be read from the token.</param>
    public string Sign(string purpose, string subject, DateTimeOffset expires)
    {
        var claim = Encoding.UTF8.GetBytes($"{expires.ToUnixTimeSeconds()}.{subject}");
        return $"{Base64Url.EncodeToString(claim)}.{Base64Url.EncodeToString(Seal(purpose, claim))}";
    }

    /// <returns>The subject; <see cref="LinkErrors.Expired"/> only for a token that is otherwise genuine, else <see cref="LinkErrors.Tampered"/>.</returns>
    public Result<string> Read(string purpose, string token)
    {
        if (token.Split('.') is not [var first, var second] || Bytes(first) is not { } claim || Bytes(second) is not { } seal
            || !CryptographicOperations.FixedTimeEquals(seal, Seal(purpose, claim)))
        {
            return LinkErrors.Tampered;
        }

        var parts = Encoding.UTF8.GetString(claim).Split('.', 2);
        var expires = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
        return clock.GetUtcNow() < expires ? parts[1] : LinkErrors.Expired;
    }

    /// <summary>The purpose is sealed with the claim: a token for one thing is none for another.</summary>
    private byte[] Seal(string purpose, byte[] claim)
    {
        byte[] all = [.. Encoding.UTF8.GetBytes(purpose), 0, .. claim];
        return HMACSHA256.HashData(secret ??= ReadOrMake(), all);
    }

    private byte[] ReadOrMake()
    {
        using var context = contexts.CreateDbContext();
        if (context.Set<LinkKey>().SingleOrDefault() is { } known)
        {
            return known.Secret;
        }

        var made = LinkKey.Make();
        context.Add(made);
        try
        {
            context.SaveChanges();
            return made.Secret;
        }
        catch (DbUpdateException)
        {
            // Another thread or machine was first.
            context.ChangeTracker.Clear();
            return context.Set<LinkKey>().Single().Secret;
        }
    }

    private static byte[]? Bytes(string text)
    {
        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
