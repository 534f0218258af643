-- Event.objects.order_by('pk')
--     .values_list(Cast(Case(When(pk__lt=3, then='ends_at'), default='starts_at'), DateField()))

SELECT
  TRUNC(
    CASE
      WHEN "EXAMPLE_EVENT"."ID" < %s
      THEN "EXAMPLE_EVENT"."ENDS_AT"
      ELSE "EXAMPLE_EVENT"."STARTS_AT"
    END
  ) AS "CAST1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (3,)
