using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Gives a run, and the tasks of its owner that are on the list, to somebody who may see the customer.</summary>
public sealed class ReassignRun(RunChange changes)
{
    public Task<Result<Done>> RunAsync(int runId, string email, Viewer viewer, CancellationToken cancellationToken) => changes.OfRunAsync(
        runId,
        viewer,
        async act =>
        {
            var address = Person.Normalize(email);
            var person = await act.Context.Set<Person>().SingleOrDefaultAsync(person => person.Email == address && person.DisabledAt == null, cancellationToken);
            if (person is null)
            {
                return PlayErrors.UnknownPerson(email);
            }

            var theirs = await act.Context.VisibleCustomersAsync(new Viewer(person.Id, person.Email, person.Name, person.Role), cancellationToken);
            if (!await theirs.AnyAsync(customer => customer.Id == act.Run.CustomerId, cancellationToken))
            {
                return PlayErrors.MayNotSee(person.Name);
            }

            act.Run.AssignTo(address);
            foreach (var step in act.Run.Steps.Where(step => step is { State: StepState.Open, OwnerRole: StepOwner.Owner }))
            {
                step.Give(address, step.Channel, step.Why);
            }

            act.Note(EntryKind.Reassigned, $"{person.Name} takes care of it.");
            return null;
        },
        cancellationToken);
}
