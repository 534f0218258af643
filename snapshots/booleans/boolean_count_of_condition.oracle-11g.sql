-- Entry.objects.aggregate(v=Count(truth_of(Q(rating__gt=3))))

SELECT
  COUNT(
    CASE
      WHEN "EXAMPLE_ENTRY"."RATING" > %s
      THEN 1
      WHEN NOT (
        "EXAMPLE_ENTRY"."RATING" > %s
      )
      THEN 0
    END
  ) AS "V"
FROM "EXAMPLE_ENTRY";
-- parameters: (3, 3)
