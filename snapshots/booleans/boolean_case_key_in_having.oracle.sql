-- Measurement.objects.annotate(x=Case(When(whole__gt=3, then=F('is_checked')), default=Value(False)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  "GROUPED"."KEY1" AS "X",
  COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") AS "N"
FROM (
  SELECT
    CASE
      WHEN "EXAMPLE_MEASUREMENT"."WHOLE" > %s
      THEN "EXAMPLE_MEASUREMENT"."IS_CHECKED"
      ELSE %s
    END AS "KEY1",
    "EXAMPLE_MEASUREMENT"."ID" AS "EXAMPLE_MEASUREMENT_ID"
  FROM "EXAMPLE_MEASUREMENT"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
HAVING
  (
    COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") > %s OR "GROUPED"."KEY1" = 1
  );
-- parameters: (3, 0, 1)
