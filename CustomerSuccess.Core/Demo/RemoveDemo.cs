using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Demo;

/// <summary>
/// Removes the demo in one transaction: every customer with all that is known and judged about it, where it came from, what was written about
/// it, the people of the demo and the terms that they saved. Real people, scorecards, rules, channels and settings stay.
/// </summary>
public sealed class RemoveDemo(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return DemoErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var settings = await write.Context.SettingsAsync(cancellationToken);
            if (!settings.IsDemo)
            {
                return DemoErrors.NoDemo;
            }

            if (await RemovePeopleAsync(write.Context, cancellationToken) is { } error)
            {
                return error;
            }

            await EmptyTables.RunAsync(write, [typeof(Customer), typeof(Feature), typeof(DataSource), typeof(ImportRun), typeof(Approval), typeof(OutgoingMessage), typeof(Suppression), typeof(UntrackedAddress), typeof(ChurnModelVersion), typeof(RevenueRollUp)], cancellationToken);
            settings.EndDemo();
            await write.CommitAsync(cancellationToken);
        }

        await Task.WhenAll(DemoPeople.All.Select(person => live.PublishAsync(new AccessChanged(person.Email))));
        await live.PublishAsync(new ScoresChanged(null));
        return default(Done);
    }

    /// <summary>Nobody at all may stay, then the next start offers the link for a first admin; but not people without an admin.</summary>
    private static async Task<Error?> RemovePeopleAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var demo = DemoPeople.All.Select(person => person.Email).ToList();
        var people = await context.Set<Person>().ToListAsync(cancellationToken);
        var (leaving, staying) = (people.FindAll(person => demo.Contains(person.Email)), people.FindAll(person => !demo.Contains(person.Email)));
        if (staying.Count > 0 && !staying.Exists(person => person is { Role: Role.Admin, DisabledAt: null }))
        {
            return DemoErrors.NoAdminLeft;
        }

        var ids = leaving.ConvertAll(person => (int?)person.Id);
        context.RemoveRange(await context.Set<PasswordLink>().Where(link => ids.Contains(link.PersonId)).ToListAsync(cancellationToken));
        context.RemoveRange(leaving);
        context.RemoveRange(await context.Set<ApprovalDelegation>().Where(delegation => demo.Contains(delegation.From) || demo.Contains(delegation.To)).ToListAsync(cancellationToken));
        context.RemoveRange(await context.Set<OfferPolicyVersion>().Where(saved => demo.Contains(saved.SavedBy)).ToListAsync(cancellationToken));
        return null;
    }
}
