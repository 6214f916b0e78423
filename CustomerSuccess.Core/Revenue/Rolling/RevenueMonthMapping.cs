using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Revenue.Rolling;

internal sealed class RevenueMonthMapping : IEntityTypeConfiguration<RevenueMonth>
{
    public void Configure(EntityTypeBuilder<RevenueMonth> builder)
    {
        builder.ToTable("RevenueMonths");
        builder.HasKey(month => new { month.CustomerId, month.Month });
        builder.HasOne<Customer>().WithMany().HasForeignKey(month => month.CustomerId);
    }
}
