using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerSuccess.Core.Persistence.Migrations.SqlServer
{
    public partial class Churn : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChurnModelVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    TrainedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TrainedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Churns = table.Column<int>(type: "int", nullable: false),
                    RocAuc = table.Column<double>(type: "float", nullable: true),
                    Brier = table.Column<double>(type: "float", nullable: true),
                    BrierBaseRate = table.Column<double>(type: "float", nullable: true),
                    Model = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Report = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PromotedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PromotedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnModelVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ChurnPredictions",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateTime>(type: "date", nullable: false),
                    ModelVersion = table.Column<int>(type: "int", nullable: false),
                    Within30 = table.Column<int>(type: "int", nullable: false),
                    Within60 = table.Column<int>(type: "int", nullable: false),
                    Within90 = table.Column<int>(type: "int", nullable: false),
                    Within180 = table.Column<int>(type: "int", nullable: false),
                    Low = table.Column<int>(type: "int", nullable: false),
                    High = table.Column<int>(type: "int", nullable: false),
                    MedianDays = table.Column<int>(type: "int", nullable: true),
                    Factors = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnPredictions", x => new { x.CustomerId, x.Day });
                    table.ForeignKey(
                        name: "FK_ChurnPredictions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChurnStandings",
                columns: table => new
                {
                    CustomerId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateTime>(type: "date", nullable: false),
                    ModelVersion = table.Column<int>(type: "int", nullable: true),
                    Probability = table.Column<double>(type: "float", nullable: true),
                    Low = table.Column<double>(type: "float", nullable: true),
                    High = table.Column<double>(type: "float", nullable: true),
                    Level = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Severity = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SortKey = table.Column<double>(type: "float", nullable: false),
                    AtStake = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChurnStandings", x => x.CustomerId);
                    table.ForeignKey(
                        name: "FK_ChurnStandings_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChurnModelVersions");

            migrationBuilder.DropTable(
                name: "ChurnPredictions");

            migrationBuilder.DropTable(
                name: "ChurnStandings");
        }
    }
}
