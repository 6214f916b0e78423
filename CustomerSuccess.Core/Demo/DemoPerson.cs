using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Demo;

public sealed record DemoPerson(string Email, string Name, Role Role);
