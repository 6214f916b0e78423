using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Customers;

internal sealed class ChampionPeriodMapping : IEntityTypeConfiguration<ChampionPeriod>
{
    public void Configure(EntityTypeBuilder<ChampionPeriod> builder)
    {
        builder.ToTable("ChampionPeriods");
        builder.HasKey(period => new { period.CustomerId, period.ContactId, period.Since });
        builder.Property(period => period.ContactId).HasMaxLength(CustomerLimits.Id);
        builder.HasOne<Customer>().WithMany().HasForeignKey(period => period.CustomerId);
    }
}
