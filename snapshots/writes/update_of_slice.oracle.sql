-- Entry.objects.filter(pk__in=Entry.objects.order_by('-pub_date', 'pk').values('pk')[:3])
--     .update(rating=9)

UPDATE "EXAMPLE_ENTRY" SET "RATING" = %s
WHERE
  "EXAMPLE_ENTRY"."ID" IN (
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_ENTRY" "U0"
    ORDER BY
      "U0"."PUB_DATE" DESC,
      1 ASC
    FETCH FIRST 3 ROWS ONLY
  );
-- parameters: (9,)
