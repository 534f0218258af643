-- Measurement.objects.annotate(x=Case(When(whole__gt=3, then=F('is_checked')), default=Value(False)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  CASE
    WHEN "example_measurement"."whole" > %s
    THEN "example_measurement"."is_checked"
    ELSE %s
  END AS "x",
  COUNT("example_measurement"."id") AS "n"
FROM "example_measurement"
GROUP BY
  CASE
    WHEN "example_measurement"."whole" > %s
    THEN "example_measurement"."is_checked"
    ELSE %s
  END
HAVING
  (
    COUNT("example_measurement"."id") > %s
    OR CASE
      WHEN (
        "example_measurement"."whole" > %s
      )
      THEN "example_measurement"."is_checked"
      ELSE %s
    END
  );
-- parameters: (3, False, 3, False, 1, 3, False)
