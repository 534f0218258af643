-- Picture.objects.values_list('content')
--     .union(Picture.objects.values_list(Value(b'x', BINARY)), all=True)

SELECT
  "EXAMPLE_PICTURE"."CONTENT" AS "CONTENT"
FROM "EXAMPLE_PICTURE"
UNION ALL
SELECT
  TO_BLOB(%s) AS "VALUE1"
FROM "EXAMPLE_PICTURE";
-- parameters: (b'x',)
