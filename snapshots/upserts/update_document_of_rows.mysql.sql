-- Document.objects.filter(extra__isnull=False).update(data=F('extra'), extra=None)

UPDATE `example_document` SET `data` = `example_document`.`extra`, `extra` = NULL
WHERE
  `example_document`.`extra` IS NOT NULL;
-- parameters: ()
