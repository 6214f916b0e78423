using CustomerSuccess.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Today;

internal sealed class TodayLookMapping : IEntityTypeConfiguration<TodayLook>
{
    public void Configure(EntityTypeBuilder<TodayLook> builder)
    {
        builder.ToTable("TodayLooks");
        builder.HasKey(look => look.PersonId);
        builder.Property(look => look.PersonId).ValueGeneratedNever();
        builder.HasOne<Person>().WithOne().HasForeignKey<TodayLook>(look => look.PersonId);
    }
}
