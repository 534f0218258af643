-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  `id`,
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`data`), '$.tags[0]')), '^["]')
    THEN variant_get(parse_json(`data`), '$.tags[0]', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`data`), '$.tags[0]')), '^[n]')
    THEN to_json(variant_get(parse_json(`data`), '$.tags[0]'))
  END AS `x`
FROM `example_document`;
-- parameters: ()
