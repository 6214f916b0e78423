using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Answering;

/// <summary>Gives an alert to somebody, who must be able to see its customer.</summary>
public sealed class AssignAlert(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int alertId, string email, Viewer viewer, CancellationToken cancellationToken)
    {
        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await AlertsToAnswer.FindAsync(write, alertId, viewer, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            var (address, customerId) = (Person.Normalize(email), found.Value.CustomerId);
            var person = await write.Context.Set<Person>()
                .SingleOrDefaultAsync(person => person.Email == address && person.DisabledAt == null, cancellationToken);
            if (person is null)
            {
                return AlertErrors.UnknownPerson(email);
            }

            var theirs = await write.Context.VisibleCustomersAsync(new Viewer(person.Id, person.Email, person.Name, person.Role), cancellationToken);
            if (!await theirs.AnyAsync(customer => customer.Id == customerId, cancellationToken))
            {
                return AlertErrors.MayNotSee(person.Name);
            }

            found.Value.AssignTo(person.Email);
            customer = found.Value.CustomerId;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new AlertsChanged([customer]));
        return default(Done);
    }
}
