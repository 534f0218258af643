-- Account.objects.aggregate(v=Sum(Case(When(pk__lt=3, then='balance'), default=Value(TINY))))

SELECT
  SUM(
    CASE
      WHEN "EXAMPLE_ACCOUNT"."ID" < %s
      THEN "EXAMPLE_ACCOUNT"."BALANCE"
      ELSE %s
    END
  ) AS "V"
FROM "EXAMPLE_ACCOUNT";
-- parameters: (3, Decimal('1E-18'))
