using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Who of us answers for a step, by address. An owner who is not here is stood in for by a leader, and a leader by an admin.</summary>
internal sealed class Owners
{
    private readonly Dictionary<string, string> people;
    private readonly string? leader;
    private readonly string? admin;

    private Owners(IReadOnlyList<Person> active)
    {
        people = active.ToDictionary(person => person.Email, person => person.Name, StringComparer.Ordinal);
        admin = active.FirstOrDefault(person => person.Role == Role.Admin)?.Email;
        leader = active.FirstOrDefault(person => person.Role == Role.Leader)?.Email ?? admin;
    }

    public static async Task<Owners> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        new(await context.Set<Person>().AsNoTracking().Where(person => person.DisabledAt == null).OrderBy(person => person.Id).ToListAsync(cancellationToken));

    /// <returns>Null when there is nobody at all.</returns>
    public string? Of(StepOwner role, PlayRun run, Customer customer) => role switch
    {
        StepOwner.Owner => Here(run.AssignedTo) ?? Here(customer.OwnerEmail) ?? leader,
        StepOwner.Leader => leader,
        StepOwner.Admin => admin,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <param name="email">As <see cref="Of"/> gives it.</param>
    public string NameOf(string? email) => email is null ? "nobody" : people.GetValueOrDefault(email, email);

    private string? Here(string? email) => email is not null && people.ContainsKey(email) ? email : null;
}
