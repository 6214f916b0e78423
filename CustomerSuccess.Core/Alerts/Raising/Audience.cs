using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Raising;

/// <summary>Who hears of an alert, by address. An owner who is not here, or no longer, is stood in for by the leaders; and leaders by the admins.</summary>
internal sealed class Audience
{
    private readonly HashSet<string> people;
    private readonly List<string> leaders;
    private readonly List<string> admins;

    private Audience(IReadOnlyList<Person> active)
    {
        people = [.. active.Select(person => person.Email)];
        admins = [.. active.Where(person => person.Role == Role.Admin).Select(person => person.Email)];
        leaders = [.. active.Where(person => person.Role == Role.Leader).Select(person => person.Email)];
        if (leaders.Count == 0)
        {
            leaders = admins;
        }
    }

    public IReadOnlyList<string> Leaders => leaders;

    public static async Task<Audience> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        new(await context.Set<Person>().AsNoTracking().Where(person => person.DisabledAt == null).ToListAsync(cancellationToken));

    public IEnumerable<string> Of(AlertRule rule, Alert alert, string? ownerEmail) =>
        (rule.ToOwner ? Owner(alert.AssignedTo ?? ownerEmail) : [])
        .Concat(rule.ToLeaders ? leaders : [])
        .Concat(rule.ToAdmins ? admins : [])
        .Distinct(StringComparer.Ordinal);

    private IReadOnlyList<string> Owner(string? email) => email is not null && people.Contains(email) ? [email] : leaders;
}
