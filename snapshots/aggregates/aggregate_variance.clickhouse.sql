-- Employee.objects.aggregate(all=Variance('salary'), some=Variance('salary', sample=True))

SELECT
  (
    CASE
      WHEN (
        SUM(
          CAST("example_employee"."salary" AS Nullable(Float64)) * CAST("example_employee"."salary" AS Nullable(Float64))
        ) - (
          (
            SUM(CAST("example_employee"."salary" AS Nullable(Float64))) * SUM(CAST("example_employee"."salary" AS Nullable(Float64)))
          ) / nullIf(COUNT(CAST("example_employee"."salary" AS Nullable(Float64))), 0)
        )
      ) < 0
      THEN 0
      ELSE (
        SUM(
          CAST("example_employee"."salary" AS Nullable(Float64)) * CAST("example_employee"."salary" AS Nullable(Float64))
        ) - (
          (
            SUM(CAST("example_employee"."salary" AS Nullable(Float64))) * SUM(CAST("example_employee"."salary" AS Nullable(Float64)))
          ) / nullIf(COUNT(CAST("example_employee"."salary" AS Nullable(Float64))), 0)
        )
      )
    END / nullIf(COUNT(CAST("example_employee"."salary" AS Nullable(Float64))), 0)
  ) AS "all",
  (
    CASE
      WHEN (
        SUM(
          CAST("example_employee"."salary" AS Nullable(Float64)) * CAST("example_employee"."salary" AS Nullable(Float64))
        ) - (
          (
            SUM(CAST("example_employee"."salary" AS Nullable(Float64))) * SUM(CAST("example_employee"."salary" AS Nullable(Float64)))
          ) / nullIf(COUNT(CAST("example_employee"."salary" AS Nullable(Float64))), 0)
        )
      ) < 0
      THEN 0
      ELSE (
        SUM(
          CAST("example_employee"."salary" AS Nullable(Float64)) * CAST("example_employee"."salary" AS Nullable(Float64))
        ) - (
          (
            SUM(CAST("example_employee"."salary" AS Nullable(Float64))) * SUM(CAST("example_employee"."salary" AS Nullable(Float64)))
          ) / nullIf(COUNT(CAST("example_employee"."salary" AS Nullable(Float64))), 0)
        )
      )
    END / nullIf((
      COUNT(CAST("example_employee"."salary" AS Nullable(Float64))) - 1
    ), 0)
  ) AS "some"
FROM "example_employee";
-- parameters: ()
