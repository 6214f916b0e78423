using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Demo;

/// <summary>
/// Declares an empty database to be the demo. It comes before the import of <see cref="DemoFiles"/>: a demo that is cut off at half can then
/// be finished or removed, and real customers can never be taken for a demo.
/// </summary>
public sealed class MarkDemo(Writes writes)
{
    public async Task<Result<Done>> RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return DemoErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var settings = await write.Context.SettingsAsync(cancellationToken);
        if (!settings.IsDemo && await write.Context.Set<Customer>().AnyAsync(cancellationToken))
        {
            return DemoErrors.NotEmpty;
        }

        settings.MarkDemo();
        await write.CommitAsync(cancellationToken);
        return default(Done);
    }
}
