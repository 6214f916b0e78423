using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.People;

public static class PeopleErrors
{
    public static readonly Error NotAllowed = new Forbidden("Only admins manage people.");

    public static readonly Error LastAdmin = new Conflict("This is the last admin. Make somebody else an admin first.");

    public static readonly Error LinkExpired = new Invalid("This link has been used or has expired. Ask an admin for a new one.");

    public static readonly Error SetupDone = new Conflict("The first admin exists already. Sign in instead.");

    public static Error Unknown(string email) => new NotFound($"Nobody signs in with {email}.");

    public static Error EmailTaken(string email) => new Conflict($"{email} signs in here already.");

    public static Error EmailExpected(string email) => new Invalid($"'{email}' is no e-mail address.");

    public static readonly Error NameExpected = new Invalid("A name is needed, of at most 100 characters.");
}
