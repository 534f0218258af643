-- Entry.objects.annotate(k=Coalesce('rating', 5) + 1)
--     .order_by('k', 'pk')
--     .distinct('k')
--     .values('k', 'pk')

SELECT DISTINCT ON ("k")
  (
    COALESCE("example_entry"."rating", %s) + %s
  ) AS "k",
  "example_entry"."id" AS "pk"
FROM "example_entry"
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (5, 1)
