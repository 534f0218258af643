-- Person.objects.update(nickname=Coalesce('nickname', Value('none')))

UPDATE `example_person` SET `nickname` = COALESCE(`example_person`.`nickname`, %s);
-- parameters: ('none',)
