using System.Security.Cryptography;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>
/// Makes the key of this installation when there is none. It happens at the start: a link is often signed within the transaction of
/// something else, where no second one can be waited for.
/// </summary>
public sealed class MakeSigningKey(Writes writes, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        if (!await write.Context.Set<SigningKey>().AnyAsync(cancellationToken))
        {
            write.Context.Add(new SigningKey(RandomNumberGenerator.GetBytes(LinkSeal.KeyBytes), clock.GetUtcNow()));
        }

        await write.CommitAsync(cancellationToken);
    }
}
