-- Entry.objects.values_list('body_text').union(Entry.objects.values_list(TEXT), all=True)

(
  SELECT
    "example_entry"."body_text" AS "body_text"
  FROM "example_entry"
)
UNION ALL
(
  SELECT
    CAST(NULL AS TEXT) AS "value1"
  FROM "example_entry"
);
-- parameters: ()
