-- Employee.objects.aggregate(all=StdDev('salary'), some=StdDev('salary', sample=True))

SELECT
  (
    SQRT(
      CASE
        WHEN (
          SUM(
            CAST("example_employee"."salary" AS REAL) * CAST("example_employee"."salary" AS REAL)
          ) - (
            (
              SUM(CAST("example_employee"."salary" AS REAL)) * SUM(CAST("example_employee"."salary" AS REAL))
            ) / NULLIF(COUNT(CAST("example_employee"."salary" AS REAL)), 0)
          )
        ) < 0
        THEN 0
        ELSE (
          SUM(
            CAST("example_employee"."salary" AS REAL) * CAST("example_employee"."salary" AS REAL)
          ) - (
            (
              SUM(CAST("example_employee"."salary" AS REAL)) * SUM(CAST("example_employee"."salary" AS REAL))
            ) / NULLIF(COUNT(CAST("example_employee"."salary" AS REAL)), 0)
          )
        )
      END / NULLIF(COUNT(CAST("example_employee"."salary" AS REAL)), 0)
    )
  ) AS "all",
  (
    SQRT(
      CASE
        WHEN (
          SUM(
            CAST("example_employee"."salary" AS REAL) * CAST("example_employee"."salary" AS REAL)
          ) - (
            (
              SUM(CAST("example_employee"."salary" AS REAL)) * SUM(CAST("example_employee"."salary" AS REAL))
            ) / NULLIF(COUNT(CAST("example_employee"."salary" AS REAL)), 0)
          )
        ) < 0
        THEN 0
        ELSE (
          SUM(
            CAST("example_employee"."salary" AS REAL) * CAST("example_employee"."salary" AS REAL)
          ) - (
            (
              SUM(CAST("example_employee"."salary" AS REAL)) * SUM(CAST("example_employee"."salary" AS REAL))
            ) / NULLIF(COUNT(CAST("example_employee"."salary" AS REAL)), 0)
          )
        )
      END / NULLIF((
        COUNT(CAST("example_employee"."salary" AS REAL)) - 1
      ), 0)
    )
  ) AS "some"
FROM "example_employee";
-- parameters: ()
