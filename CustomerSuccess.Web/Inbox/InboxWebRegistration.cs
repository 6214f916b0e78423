namespace CustomerSuccess.Web.Inbox;

internal static class InboxWebRegistration
{
    public static IServiceCollection AddInboxDesk(this IServiceCollection services) => services.AddSingleton<InboxDesk>();
}
