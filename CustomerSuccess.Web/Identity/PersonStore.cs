using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Web.Identity;

/// <summary>
/// What ASP.NET Core Identity reads and writes of a person when somebody signs in. People are made and changed by the use cases of Core;
/// each call here has a context of its own.
/// </summary>
internal sealed class PersonStore(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes)
    : IUserPasswordStore<Person>, IUserSecurityStampStore<Person>, IUserLockoutStore<Person>
{
    public async Task<Person?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return int.TryParse(userId, out var id)
            ? await context.Set<Person>().SingleOrDefaultAsync(person => person.Id == id, cancellationToken)
            : null;
    }

    public async Task<Person?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Person>().SingleOrDefaultAsync(person => person.Email == normalizedUserName, cancellationToken);
    }

    /// <summary>Identity changes nothing but the count of failures and the end of a lockout.</summary>
    public async Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var person = await write.Context.Set<Person>().SingleAsync(person => person.Id == user.Id, cancellationToken);
        person.Locked(user.FailedSignIns, user.LockedUntil);
        await write.CommitAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public Task<string> GetUserIdAsync(Person user, CancellationToken cancellationToken) => Task.FromResult($"{user.Id}");

    public Task<string?> GetUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetPasswordHashAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task<string?> GetSecurityStampAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<int> GetAccessFailedCountAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.FailedSignIns);

    public Task<bool> GetLockoutEnabledAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task<int> IncrementAccessFailedCountAsync(Person user, CancellationToken cancellationToken)
    {
        user.Locked(user.FailedSignIns + 1, user.LockedUntil);
        return Task.FromResult(user.FailedSignIns);
    }

    public Task ResetAccessFailedCountAsync(Person user, CancellationToken cancellationToken)
    {
        user.Locked(0, user.LockedUntil);
        return Task.CompletedTask;
    }

    public Task SetLockoutEndDateAsync(Person user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.Locked(user.FailedSignIns, lockoutEnd);
        return Task.CompletedTask;
    }

    public Task SetNormalizedUserNameAsync(Person user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(Person user, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> DeleteAsync(Person user, CancellationToken cancellationToken) => throw NotHere();

    public Task SetLockoutEnabledAsync(Person user, bool enabled, CancellationToken cancellationToken) => throw NotHere();

    public Task SetPasswordHashAsync(Person user, string? passwordHash, CancellationToken cancellationToken) => throw NotHere();

    public Task SetSecurityStampAsync(Person user, string stamp, CancellationToken cancellationToken) => throw NotHere();

    public Task SetUserNameAsync(Person user, string? userName, CancellationToken cancellationToken) => throw NotHere();

    public void Dispose()
    {
        // Holds nothing between calls.
    }

    private static NotSupportedException NotHere() => new("People are changed by the use cases of Core/People.");
}
