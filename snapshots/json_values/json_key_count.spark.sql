-- Document.objects.values('title').annotate(n=Count('data__c'))

SELECT
  `example_document`.`title` AS `title`,
  COUNT(to_json(variant_get(parse_json(`example_document`.`data`), '$.c'))) AS `n`
FROM `example_document`
GROUP BY
  `example_document`.`title`;
-- parameters: ()
