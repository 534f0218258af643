-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  `id`
FROM `example_document`
WHERE
  NOT to_json(variant_get(parse_json(`data`), '$.a')) IS NULL
  AND to_json(variant_get(parse_json(`data`), '$.a')) IS NOT NULL;
-- parameters: ()
