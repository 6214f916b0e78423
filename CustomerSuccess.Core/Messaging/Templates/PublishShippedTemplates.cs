using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Puts the shipped templates that are not there yet into the database, each as version 1. What somebody has changed stays.</summary>
public sealed class PublishShippedTemplates(Writes writes, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var known = await write.Context.Set<MessageTemplate>().Select(template => template.Key).ToListAsync(cancellationToken);
        foreach (var shipped in ShippedTemplates.All.Where(shipped => !known.Contains(shipped.Key)))
        {
            var template = new MessageTemplate(shipped.Key, shipped.Name, shipped.Channel);
            write.Context.Add(template);
            write.Context.Add(template.Publish(shipped.Text, "Shipped with the product", "CustomerSuccess", clock.GetUtcNow()));
        }

        await write.CommitAsync(cancellationToken);
    }
}
