using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Demo;

/// <summary>Adds the people of the demo, without passwords: nobody can sign in as one of them except by the buttons of the demo.</summary>
public sealed class AddDemoPeople(Writes writes, TimeProvider clock)
{
    public async Task<Result<Done>> RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return DemoErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        if (!(await write.Context.SettingsAsync(cancellationToken)).IsDemo)
        {
            return DemoErrors.NoDemo;
        }

        var known = await write.Context.Set<Person>().Select(person => person.Email).ToListAsync(cancellationToken);
        write.Context.AddRange(DemoPeople.All.Where(person => !known.Contains(person.Email))
            .Select(person => new Person(person.Email, person.Name, person.Role, clock.GetUtcNow())));
        await write.CommitAsync(cancellationToken);
        return default(Done);
    }
}
