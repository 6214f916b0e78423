using System.Security.Claims;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CustomerSuccess.Web.Identity;

/// <summary>
/// Who is behind an open screen. It is checked again every half minute, and at once when an admin changes what somebody may do; a screen
/// whose session has ended goes to the sign-in page.
/// </summary>
internal sealed class CircuitPerson : RevalidatingServerAuthenticationStateProvider
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    private readonly PeopleQueries people;
    private readonly CancellationToken stopping;
    private readonly string stampClaim;
    private readonly IDisposable subscription;

    public CircuitPerson(ILoggerFactory logs, PeopleQueries people, IOptions<IdentityOptions> options, LiveFeed live, IHostApplicationLifetime lifetime)
        : base(logs)
    {
        this.people = people;
        stopping = lifetime.ApplicationStopping;
        stampClaim = options.Value.ClaimsIdentity.SecurityStampClaimType;
        subscription = live.Subscribe(what => what is AccessChanged changed ? CheckNowAsync(changed.Email) : Task.CompletedTask);
    }

    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        // Nobody is left to ask when the program stops, and every screen ends with it.
        stopping.IsCancellationRequested
        || (PersonClaims.ToViewer(authenticationState.User)?.PersonId is { } id
        && authenticationState.User.FindFirstValue(stampClaim) is { } stamp
        && await people.IsCurrentAsync(id, stamp, cancellationToken));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            subscription.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task CheckNowAsync(string email)
    {
        var state = await GetAuthenticationStateAsync();
        if (PersonClaims.ToViewer(state.User)?.Email == email && !await ValidateAuthenticationStateAsync(state, CancellationToken.None))
        {
            SetAuthenticationState(Task.FromResult(Nobody));
        }
    }
}
