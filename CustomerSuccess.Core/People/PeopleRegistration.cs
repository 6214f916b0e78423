using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.People;

public static class PeopleRegistration
{
    /// <summary>Needs a <see cref="HashPassword"/> from the host.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<PeopleQueries>()
        .AddSingleton<StartSetup>()
        .AddSingleton<InvitePerson>()
        .AddSingleton<IssuePasswordLink>()
        .AddSingleton<ChoosePassword>()
        .AddSingleton<ChangePassword>()
        .AddSingleton<ChangeAccess>()
        .AddSingleton<RecordSignIn>()
        .AddSingleton<RestrictCsms>();
}
