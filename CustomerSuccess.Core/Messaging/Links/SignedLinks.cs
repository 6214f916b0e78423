using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>Tokens for links that customers open without signing in. They need no row of their own and cannot be made by others.</summary>
public sealed class SignedLinks
{
    private readonly Lazy<byte[]> key;
    private readonly TimeProvider clock;

    public SignedLinks(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
    {
        this.clock = clock;

        // A key that is not there yet is looked for again.
        key = new Lazy<byte[]>(() => Read(contexts), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <param name="purpose">A word such as <c>unsubscribe</c>; the token is good for nothing else.</param>
    /// <param name="subject">What it is about; readable to whoever has the link.</param>
    public string Sign(string purpose, string subject, DateTimeOffset expires) => LinkSeal.Close(key.Value, purpose, subject, expires);

    /// <returns>The subject, <see cref="LinkErrors.Broken"/> or <see cref="LinkErrors.Expired"/>.</returns>
    public Result<string> Read(string purpose, string token) => LinkSeal.Open(key.Value, purpose, token, clock.GetUtcNow());

    private static byte[] Read(IDbContextFactory<CustomerSuccessContext> contexts)
    {
        using var context = contexts.CreateDbContext();
        return context.Set<SigningKey>().Select(key => key.Secret).SingleOrDefault()
            ?? throw new InvalidOperationException($"There is no key to sign links with: {nameof(MakeSigningKey)} makes it at the start.");
    }
}
