-- Document.objects.filter(data__has_key='tags').exists()

SELECT
  %s AS `a`
FROM `example_document`
WHERE
  NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.tags')) IS NULL
LIMIT 1;
-- parameters: (1,)
