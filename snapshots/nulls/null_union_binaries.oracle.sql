-- Picture.objects.values_list('content')
--     .union(Picture.objects.values_list(Value(None, BinaryField())), all=True)

SELECT
  "EXAMPLE_PICTURE"."CONTENT" AS "CONTENT"
FROM "EXAMPLE_PICTURE"
UNION ALL
SELECT
  TO_BLOB(NULL) AS "VALUE1"
FROM "EXAMPLE_PICTURE";
-- parameters: ()
