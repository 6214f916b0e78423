using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.People;

/// <summary>People of an installation, and what is usually done with them.</summary>
internal static class PeopleBook
{
    public const string Password = "wet paint dries";

    public static async Task<string> InviteAsync(this TestDatabase database, string email, Role role = Role.Csm)
    {
        var invited = await database.Get<InvitePerson>().RunAsync(email, email.Split('@')[0], role, Viewer.System, CancellationToken.None);
        Assert.True(invited.Succeeded, invited.Error?.Message);
        return invited.Value;
    }

    public static Task<Result<int>> ChooseAsync(this TestDatabase database, string token, string password = Password, string? email = null, string? name = null) =>
        database.Get<ChoosePassword>().RunAsync(new PasswordChoice(token, password, email, name), CancellationToken.None);

    public static async Task<Person?> PersonAsync(this TestDatabase database, string email)
    {
        await using var context = database.Read();
        return await context.Set<Person>().SingleOrDefaultAsync(person => person.Email == email);
    }
}
