-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .distinct()
--     .order_by('-data__f')
--     .count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS `data__f`
  FROM `example_document`
  WHERE
    `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS `subquery`;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
