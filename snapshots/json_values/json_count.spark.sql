-- Document.objects.filter(data__a__isnull=False).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_document`
WHERE
  NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) IS NULL;
-- parameters: ()
