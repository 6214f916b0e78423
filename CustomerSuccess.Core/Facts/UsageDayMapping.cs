using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class UsageDayMapping : IEntityTypeConfiguration<UsageDay>
{
    public void Configure(EntityTypeBuilder<UsageDay> builder)
    {
        builder.ToTable("UsageDays");
        builder.HasKey(usage => new { usage.CustomerId, usage.Day });
        builder.HasOne<Customer>().WithMany().HasForeignKey(usage => usage.CustomerId);
    }
}
