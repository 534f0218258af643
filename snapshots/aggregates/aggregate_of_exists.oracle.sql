-- Employee.objects.annotate(is_ceo=Exists(Company.objects.filter(ceo=OuterRef('pk'))))
--     .aggregate(n=Count('pk', filter=Q(is_ceo=True)))

SELECT
  COUNT(CASE WHEN "IS_CEO" = 1 THEN "__COL1" END)
FROM (
  SELECT
    CASE
      WHEN EXISTS(
        SELECT
          1 AS "A"
        FROM "EXAMPLE_COMPANY" "U0"
        WHERE
          "U0"."CEO_ID" = (
            "EXAMPLE_EMPLOYEE"."ID"
          )
      )
      THEN 1
      ELSE 0
    END AS "IS_CEO",
    "EXAMPLE_EMPLOYEE"."ID" AS "__COL1"
  FROM "EXAMPLE_EMPLOYEE"
) "SUBQUERY";
-- parameters: ()
