namespace CustomerSuccess.Core.Persistence;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
