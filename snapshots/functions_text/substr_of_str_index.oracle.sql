-- Customer.objects.annotate(v=Substr('email', StrIndex('email', Value('@')) + 1)).order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  SUBSTR(
    "EXAMPLE_CUSTOMER"."EMAIL",
    CASE
      WHEN (
        INSTR("EXAMPLE_CUSTOMER"."EMAIL", %s) + %s
      ) < 1
      THEN 1
      ELSE (
        INSTR("EXAMPLE_CUSTOMER"."EMAIL", %s) + %s
      )
    END
  ) AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('@', 1, '@', 1)
