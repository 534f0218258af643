-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`data`), '$.name')), '^["]')
    THEN variant_get(parse_json(`data`), '$.name', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`data`), '$.name')), '^[n]')
    THEN to_json(variant_get(parse_json(`data`), '$.name'))
  END AS `n`,
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`data`), '$.a[0]')), '^["]')
    THEN variant_get(parse_json(`data`), '$.a[0]', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`data`), '$.a[0]')), '^[n]')
    THEN to_json(variant_get(parse_json(`data`), '$.a[0]'))
  END AS `a`
FROM `example_document`;
-- parameters: ()
